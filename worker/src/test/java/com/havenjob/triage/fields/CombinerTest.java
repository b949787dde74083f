package com.havenjob.triage.fields;

import static com.havenjob.triage.fields.Field.COMPANY;
import static com.havenjob.triage.fields.Field.REQUISITION;
import static com.havenjob.triage.fields.Field.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CombinerTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    private static Candidate company(String value, double weight, String extractor, String evidence) {
        return new Candidate(COMPANY, value, weight, extractor, evidence);
    }

    private static Candidate hint(String value, double weight) {
        return new Candidate(COMPANY, value, weight, "sender-domain", "jobs@" + value, true);
    }

    private static Choice choose(Field field, Candidate... candidates) {
        return Combiner.choose(Arrays.asList(candidates), field).orElseThrow();
    }

    private static String chosen(Candidate... candidates) {
        return choose(COMPANY, candidates).finding().value();
    }

    private static Candidate title(String value, double weight, String evidence) {
        return new Candidate(TITLE, value, weight, "sentence", evidence);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(Combiner.choose(List.of(), COMPANY)).isEmpty();
        assertThat(Combiner.choose(List.of(company("!?", 0.9, "sentence", "a")), COMPANY))
                .isEmpty();
    }

    @Test
    void oneWitnessIsAsSureAsItsRule() {
        var choice = choose(COMPANY, company("Ostra Mill", 0.6, "sentence", "at Ostra Mill"));

        assertThat(choice.finding().value()).isEqualTo("Ostra Mill");
        assertThat(choice.finding().confidence()).isCloseTo(0.6, CLOSE);
        assertThat(choice.finding().extractor()).isEqualTo("sentence");
        assertThat(choice.finding().evidence()).isEqualTo("at Ostra Mill");
        assertThat(choice.support())
                .isEqualTo(new Support(choice.support().score(), 0, 1, false, true, false, false, 0, 0, 0));
    }

    @Test
    void eachPlaceInTheMailIsAWitnessOnce() {
        assertThat(choose(
                                COMPANY,
                                company("Ostra Mill", 0.6, "sentence", "a"),
                                company("Ostra Mill", 0.5, "subject", "b"))
                        .finding()
                        .confidence())
                .isCloseTo(1 - 0.4 * 0.5, CLOSE);
        assertThat(choose(
                                COMPANY,
                                company("Ostra Mill", 0.5, "sentence", "a"),
                                company("Ostra Mill", 0.6, "subject", "a"))
                        .finding()
                        .confidence())
                .isCloseTo(0.6, CLOSE);
        assertThat(choose(
                                COMPANY,
                                company("Ostra Mill", 0.6, "sentence", "a"),
                                company("Ostra Mill", 0.5, "anchored-name", "a"))
                        .finding()
                        .confidence())
                .as("the address is another witness")
                .isCloseTo(1 - 0.4 * 0.5, CLOSE);
    }

    @Test
    void nothingIsQuiteSure() {
        assertThat(choose(
                                COMPANY,
                                company("Ostra Mill", 0.95, "sentence", "a"),
                                company("Ostra Mill", 0.95, "sentence", "b"),
                                company("Ostra Mill", 0.95, "sentence", "c"))
                        .finding()
                        .confidence())
                .isEqualTo(0.995);
    }

    @Test
    void whatOnlyAnAddressKnowsIsLessSure() {
        assertThat(choose(COMPANY, hint("ostramill", 0.5)).finding().confidence())
                .isCloseTo(0.4, CLOSE);
    }

    @Test
    void anotherValueLowersTheConfidence() {
        var choice =
                choose(COMPANY, company("Ostra Mill", 0.8, "sentence", "a"), company("Wexcombe", 0.4, "sentence", "b"));

        assertThat(choice.finding().value()).isEqualTo("Ostra Mill");
        assertThat(choice.support().rival()).isCloseTo(0.5, CLOSE);
        assertThat(choice.finding().confidence()).isCloseTo(0.8 * (1 - 0.5 * 0.25), CLOSE);
    }

    @Test
    void theOrderOfCandidatesDoesNotMatter() {
        var ostra = company("Ostra Mill", 0.8, "sentence", "a");
        var wexcombe = company("Wexcombe", 0.4, "sentence", "b");
        var quellfeld = company("Quellfeld", 0.2, "sentence", "c");

        for (var order : List.of(
                List.of(ostra, wexcombe, quellfeld),
                List.of(quellfeld, wexcombe, ostra),
                List.of(wexcombe, ostra, quellfeld))) {
            var choice = Combiner.choose(order, COMPANY).orElseThrow();
            assertThat(choice.finding().value()).isEqualTo("Ostra Mill");
            assertThat(choice.support().rival()).isCloseTo(0.5, CLOSE);
        }
    }

    @Test
    void longerAndShorterFormsSupportEachOtherAndAreNoRivals() {
        var choice = choose(COMPANY, company("Ostra", 0.6, "label", "a"), company("Ostra Bakeries", 0.5, "label", "b"));

        assertThat(choice.finding().value()).isEqualTo("Ostra");
        assertThat(choice.finding().confidence()).isCloseTo(1 - 0.4 * (1 - 0.5 * 0.6), CLOSE);
        assertThat(choice.support().rival()).isZero();
        assertThat(choice.support().variants()).isEqualTo(1);
    }

    @Test
    void theFullerNameOfTheSubjectIsTaken() {
        var brief = company("Ostra", 0.9, "sentence", "a");

        assertThat(chosen(brief, company("Ostra Bakeries", 0.7, "subject", "b")))
                .isEqualTo("Ostra Bakeries");
        assertThat(chosen(brief, company("Ostra Bakeries", 0.69, "subject", "b")))
                .as("it does not stand by itself")
                .isEqualTo("Ostra");
        assertThat(chosen(brief, company("Ostra Bakeries", 0.7, "label", "b")))
                .as("nothing formal says it")
                .isEqualTo("Ostra");
        assertThat(chosen(brief, company("Ostras", 0.7, "subject", "b")))
                .as("a genitive is no longer name")
                .isEqualTo("Ostra");
    }

    @Test
    void theFullerNameWithMoreWitnessesIsTaken() {
        assertThat(chosen(
                        company("Ostra", 0.95, "sentence", "a"),
                        company("Ostra Bakeries", 0.5, "label", "b"),
                        company("Ostra Bakeries", 0.5, "label", "c")))
                .isEqualTo("Ostra Bakeries");
        assertThat(chosen(hint("ostra", 0.95), company("Ostra Bakeries", 0.7, "label", "b")))
                .as("the address alone knows the short one")
                .isEqualTo("Ostra Bakeries");
    }

    @Test
    void initialsOfAnAddressAreSpelledAsTheSentenceHasThem() {
        var sentence = company("Harrow Lane", 0.5, "sentence", "at Harrow Lane");

        assertThat(chosen(hint("hl", 0.9), sentence)).isEqualTo("Harrow Lane");
        assertThat(chosen(hint("hl", 0.9), company("Harrow Lane", 0.5, "label", "b")))
                .isEqualTo("Harrow Lane");
        assertThat(chosen(company("HL", 0.9, "subject", "a"), sentence)).isEqualTo("HL");
        assertThat(chosen(company("HL", 0.9, "sentence", "a"), sentence)).isEqualTo("HL");
    }

    @Test
    void initialsInTheSendersNameStandForTheNameInTheSignature() {
        var sender = company("CO Lipnica", 0.9, "display-name", "a");
        var signed = company("Centrum Ogrodnicze Lipnica", 0.75, "signed-name", "b");

        var choice = choose(COMPANY, sender, signed);

        assertThat(choice.finding().value()).isEqualTo("Centrum Ogrodnicze Lipnica");
        assertThat(choice.support().rival()).as("one supports the other").isZero();
        assertThat(chosen(company("CO Lipnica", 0.9, "subject", "a"), signed)).isEqualTo("CO Lipnica");
    }

    @Test
    void theSpellingOfTheMailGoesBeforeAnAddresss() {
        var choice = choose(COMPANY, hint("ostramill", 0.9), company("Ostra Mill", 0.4, "sentence", "a"));

        assertThat(choice.finding().value()).isEqualTo("Ostra Mill");
        assertThat(choice.finding().extractor()).isEqualTo("sentence");
        assertThat(chosen(company("OSTRA MILL", 0.4, "label", "a"), company("Ostra Mill", 0.5, "sentence", "b")))
                .isEqualTo("Ostra Mill");
    }

    @Test
    void ofOneRuleTheSurerSpellingCountsAndTheFirstOfEquals() {
        assertThat(chosen(company("OSTRA MILL", 0.5, "sentence", "a"), company("Ostra Mill", 0.6, "sentence", "b")))
                .isEqualTo("Ostra Mill");
        assertThat(chosen(company("OSTRA MILL", 0.5, "sentence", "a"), company("Ostra Mill", 0.5, "sentence", "b")))
                .isEqualTo("OSTRA MILL");
    }

    @Test
    void titlesThatContainEachOtherAreOne() {
        var choice = choose(TITLE, title("Night Nurse", 0.8, "a"), title("Senior Night Nurse", 0.5, "b"));

        assertThat(choice.finding().value()).isEqualTo("Night Nurse");
        assertThat(choice.support().rival()).isZero();
        assertThat(choice.support().variants()).isEqualTo(1);
    }

    @Test
    void numbersThatBeginAlikeAreStillTwo() {
        var choice = choose(
                REQUISITION,
                new Candidate(REQUISITION, "R1", 0.8, "label", "a"),
                new Candidate(REQUISITION, "R12", 0.8, "label", "b"));

        assertThat(choice.support().rival()).isEqualTo(1);
        assertThat(choice.support().variants()).isZero();
    }

    @Test
    void supportSaysWhereTheValueStands() {
        assertThat(supportOf("subject").headline()).isTrue();
        assertThat(supportOf("made/subject").headline()).isTrue();
        assertThat(supportOf("made/line").inText()).isTrue();
        assertThat(supportOf("made/line").byLayout()).isTrue();
        assertThat(supportOf("made/card").byLayout()).isTrue();
        assertThat(supportOf("label").byLayout()).isTrue();
        for (var sender : List.of("display-name", "made/address", "made/link", "anchored-name", "sender-domain")) {
            assertThat(supportOf(sender).bySender()).as(sender).isTrue();
            assertThat(supportOf(sender).inText()).as(sender).isFalse();
            assertThat(supportOf(sender).headline()).as(sender).isFalse();
        }
        assertThat(supportOf("sentence").bySender()).isFalse();
        assertThat(supportOf("sentence").byLayout()).isFalse();
    }

    private static Support supportOf(String extractor) {
        return choose(COMPANY, company("Ostra Mill", 0.5, extractor, "a")).support();
    }

    @Test
    void whatALabelCallsTheEmployerCountsBeforeTheSender() {
        assertThat(chosen(
                        company("Boardly", 0.85, "display-name/bare", "Boardly"),
                        company("Boardly", 0.85, "anchored-name", "Boardly sends this"),
                        company("Ostra Mill", 0.85, "label", "Employer: Ostra Mill")))
                .isEqualTo("Ostra Mill");
    }

    @Test
    void theLegalFormBelongsToTheNameUnlessASentenceLeavesItOut() {
        assertThat(chosen(
                        company("Les Moulins", 0.9, "display-name", "Secrétariat Les Moulins"),
                        company("Les Moulins ASBL", 0.75, "signed-name", "Les Moulins ASBL, Namur")))
                .isEqualTo("Les Moulins ASBL");
        assertThat(chosen(
                        company("Les Moulins", 0.9, "sentence", "chez Les Moulins"),
                        company("Les Moulins ASBL", 0.75, "signed-name", "Les Moulins ASBL, Namur")))
                .isEqualTo("Les Moulins");
    }

    @Test
    void theSignatureHasTheNameThatASentenceDeclines() {
        assertThat(chosen(
                        company("Banku Ludowym Ostra", 0.9, "sentence", "w Banku Ludowym Ostra"),
                        company("Bank Ludowy Ostra", 0.42, "closing-line", "Bank Ludowy Ostra")))
                .isEqualTo("Bank Ludowy Ostra");
    }

    @Test
    void aSignatureThatSaysWhatItIsHasTheNameInFull() {
        assertThat(chosen(
                        company("CHO", 0.9, "display-name", "Recrutement CHO"),
                        company("Centre Hospitalier de l'Orbe", 0.75, "signed-name", "Centre Hospitalier de l'Orbe")))
                .isEqualTo("Centre Hospitalier de l'Orbe");
        assertThat(chosen(
                        company("Irmãos Vester", 0.85, "anchored-name", "Irmãos Vester"),
                        company("Serralharia Irmãos Vester", 0.75, "signed-name", "Serralharia Irmãos Vester")))
                .isEqualTo("Serralharia Irmãos Vester");
        assertThat(chosen(
                        company("Comptoir Ostra", 0.9, "signature", "L'équipe du Comptoir Ostra"),
                        company("Le Comptoir Ostra", 0.85, "display-name", "Le Comptoir Ostra")))
                .isEqualTo("Le Comptoir Ostra");
    }

    @Test
    void theTownBehindANameIsNoPartOfIt() {
        assertThat(chosen(
                        company("Transport Ostra", 0.85, "display-name", "Transport Ostra"),
                        company("Transport Ostra Utrecht", 0.75, "signed-name", "Transport Ostra Utrecht")))
                .isEqualTo("Transport Ostra");
    }

    @Test
    void theFullerOfTwoTitlesIsTaken() {
        assertThat(choose(TITLE, title("jefe de turno", 0.9, "a"), title("jefe de turno de prensa", 0.9, "b"))
                        .finding()
                        .value())
                .isEqualTo("jefe de turno de prensa");
        assertThat(choose(TITLE, title("Night Baker", 0.9, "a"), title("Night Baker, Ann", 0.9, "b"))
                        .finding()
                        .value())
                .isEqualTo("Night Baker");
    }
}
