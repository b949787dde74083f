package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.triage.names.CompanyKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {

    private final Candidates candidates = new Candidates("ann vester", "jo baker", CompanyKeys.key("Brightpost"));

    private boolean offer(Field field, String text, boolean open, double weight) {
        return candidates.offer(field, text, open, weight, "sentence", "the sentence");
    }

    private Candidate only(Field field) {
        var found = candidates.of(field);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void moreThanTwoHundredAreNotKept() {
        for (int i = 0; i < 201; i++) {
            candidates.add(new Candidate(Field.DATE, "day " + i, 1, "label", ""));
        }

        assertThat(candidates.all()).hasSize(200);
        assertThat(candidates.fresh().all()).isEmpty();
    }

    @Test
    void boundedNameIsTakenWithItsEvidence() {
        assertThat(offer(Field.COMPANY, "Ostra Mill", false, 0.9)).isTrue();
        assertThat(only(Field.COMPANY))
                .isEqualTo(new Candidate(Field.COMPANY, "Ostra Mill", 0.9, "sentence", "the sentence"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ann Vester", "Jo Baker", "Brightpost", "Berlin", "our team", "R-204711 Ostra", "", "Night Nurse"
            })
    void whatCannotBeTheEmployerIsRefused(String text) {
        assertThat(offer(Field.COMPANY, text, false, 0.9)).isFalse();
        assertThat(candidates.all()).isEmpty();
    }

    @Test
    void aNameThatIsOnlyTheBeginningOfABoundedTextIsNone() {
        assertThat(offer(Field.COMPANY, "Ostra and we would be so glad to hear from you", false, 0.9))
                .isFalse();
        assertThat(offer(Field.COMPANY, "Ostra and we would be so glad to hear from you", true, 0.9))
                .isTrue();
        assertThat(only(Field.COMPANY).value()).isEqualTo("Ostra");
    }

    @Test
    void whatLooksLikeANameAndBeginsATitleIsNoEmployer() {
        assertThat(offer(Field.COMPANY, "Wards - Night Nurse", true, 0.9)).isFalse();
    }

    @Test
    void signaturesLoseTheirTeam() {
        candidates.offer(Field.COMPANY, "Ostra Mill Team", false, 0.9, "signature", "Ostra Mill Team");

        assertThat(only(Field.COMPANY).value()).isEqualTo("Ostra Mill");
    }

    @Test
    void aNameThatEndsLikeATitleIsDoubtfulAndNoneInASentence() {
        assertThat(offer(Field.COMPANY, "Ostra Nurse", false, 0.9)).isFalse();

        candidates.offer(Field.COMPANY, "Ostra Nurse", false, 0.9, "label", "Employer: Ostra Nurse");
        assertThat(only(Field.COMPANY).weight()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void aTitleWithAWordForWorkIsAsSureAsItsRule() {
        assertThat(offer(Field.TITLE, "Night Nurse", false, 0.9)).isTrue();
        assertThat(only(Field.TITLE).weight()).isEqualTo(0.9);
    }

    @Test
    void aTitleWithoutAWordForWorkIsLessSureAndNoneWhereNothingBoundsIt() {
        assertThat(offer(Field.TITLE, "Bright Lantern", false, 0.9)).isTrue();
        assertThat(only(Field.TITLE).weight()).isCloseTo(0.675, within(1e-9));
        assertThat(offer(Field.TITLE, "Bright Lantern", false, 0.53)).isFalse();
        assertThat(offer(Field.TITLE, "Bright Lantern", true, 0.88)).isFalse();
        assertThat(candidates.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Vester", "Night Nurse at the", "", "die"})
    void whatCannotBeATitleIsRefused(String text) {
        assertThat(offer(Field.TITLE, text, false, 0.9)).isFalse();
    }

    @Test
    void theApplicantsNameBesideATitleIsLeftOut() {
        assertThat(offer(Field.TITLE, "Ann Vester - Night Nurse", false, 0.9)).isTrue();
        assertThat(only(Field.TITLE).value()).isEqualTo("Night Nurse");
    }

    @Test
    void theNumberBesideATitleIsAFieldOfItsOwn() {
        assertThat(offer(Field.TITLE, "R-204711 Night Nurse", false, 0.9)).isTrue();
        assertThat(only(Field.TITLE).value()).isEqualTo("Night Nurse");
        assertThat(only(Field.REQUISITION).value()).isEqualTo("R-204711");
        assertThat(only(Field.REQUISITION).weight()).isEqualTo(0.9);
    }

    @Test
    void numbersAreTakenAsTheyStand() {
        assertThat(offer(Field.REQUISITION, " 4711-b ", false, 0.7)).isTrue();
        assertThat(only(Field.REQUISITION).value()).isEqualTo("4711-b");
    }

    @Test
    void aPlaceLosesItsPunctuationAndBeginsWithACapital() {
        assertThat(offer(Field.LOCATION, "Leeds.,;!", false, 0.7)).isTrue();
        assertThat(only(Field.LOCATION).value()).isEqualTo("Leeds");
        assertThat(offer(Field.LOCATION, "somewhere", false, 0.7)).isFalse();
        assertThat(offer(Field.LOCATION, ".;", false, 0.7)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Night Nurse – Ann Vester / Ostra", "Night Nurse | Ann Vester", "Night Nurse / Ann Vester"})
    void theApplicantBehindAnyMarkIsNoPartOfTheTitle(String text) {
        assertThat(offer(Field.TITLE, text, false, 0.9)).isTrue();
        assertThat(only(Field.TITLE).value()).isEqualTo("Night Nurse");
    }

    @Test
    void aNameBehindACommaThatIsNotTheReadersStays() {
        candidates.offer(Field.COMPANY, "Ostra Mill, Ben", false, 0.9, "greenhouse/subject", "");
        assertThat(only(Field.COMPANY).value()).isEqualTo("Ostra Mill, Ben");

        var toNobody = new Candidates("", "", "");
        toNobody.offer(Field.COMPANY, "Ostra Mill, Ann", false, 0.9, "greenhouse/subject", "");
        assertThat(toNobody.of(Field.COMPANY)).extracting(Candidate::value).containsExactly("Ostra Mill, Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ostra Mill, Ann!", "Ostra Mill, Ann Vester", "Ostra Mill, ann."})
    void theReadersNameBehindACommaIsNoPartOfTheEmployers(String text) {
        assertThat(candidates.offer(Field.COMPANY, text, false, 0.9, "greenhouse/subject", text))
                .isTrue();
        assertThat(only(Field.COMPANY).value()).isEqualTo("Ostra Mill");
    }
}
