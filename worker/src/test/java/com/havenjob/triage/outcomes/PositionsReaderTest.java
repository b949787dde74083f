package com.havenjob.triage.outcomes;

import static com.havenjob.triage.particulars.WrittenMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.SeveralWords;
import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.reading.Knowledge;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsReaderTest {

    /** The numbers of words are the same in whatever mail is read, since each load gives them out in the same order. */
    private static final SeveralWords WORDS = Knowledge.standard().several();

    private static final Finding<Kind> KIND = new Finding<>(Kind.REJECTED, 0.9, "test", "");
    private static final Finding<String> EMPLOYER = new Finding<>("Ostra Mill", 0.9, "test", "");

    private static List<Reported> read(WrittenMail mail) {
        return PositionsReader.read(WORDS, mail.reading(), KIND, EMPLOYER);
    }

    private static List<String> titles(WrittenMail mail) {
        return read(mail).stream().map(one -> one.title().value()).toList();
    }

    private static List<String> parted(String titles) {
        return Arrays.stream(titles.split(";")).map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your applications for Night Baker and Flour Tester were read. | Night Baker; Flour Tester",
                "Your applications for Night Baker, Flour Tester and Oven Fitter were read. | Night Baker; Flour Tester; Oven Fitter",
                "Your applications for Night Baker, Flour Tester and Mill Driver were read. | Night Baker; Flour Tester; Mill Driver",
                "Vos candidatures pour les postes de Chef comptable et Chargé de production. | Chef comptable; Chargé de production",
                "Your applications for the Night Baker role and the Flour Tester position were read. | Night Baker; Flour Tester",
                "Your applications for Night Baker & Flour Tester were read. | Night Baker; Flour Tester",
                "You applied for both Night Baker and Flour Tester. | Night Baker; Flour Tester",
                "Ihre Bewerbungen als Netzplaner Strom und Bauleiter Hochbau sichten wir gerade. | Netzplaner Strom; Bauleiter Hochbau",
                "Vos candidatures pour les postes de Gestionnaire paie et Chargé de production. | Gestionnaire paie; Chargé de production"
            })
    void positionsNamedTogetherAreSeveral(String text, String titles) {
        assertThat(titles(saying("Dear Ann,\n\n" + text))).isEqualTo(parted(titles));
    }

    @Test
    void subjectIsReadFirst() {
        assertThat(titles(saying("Your applications for Mill Driver and Oven Fitter were read.")
                        .about("Your applications for Night Baker and Flour Tester")))
                .containsExactly("Night Baker", "Flour Tester");
    }

    @Test
    void whatIsSaidOfOneHoldsForAll() {
        var sentence = "Your applications for Night Baker and Flour Tester were read.";

        assertThat(read(saying(sentence))).hasSize(2).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(KIND);
            assertThat(one.company()).isEqualTo(EMPLOYER);
            assertThat(one.location()).isNull();
            assertThat(one.requisition()).isNull();
            assertThat(one.title().confidence()).isEqualTo(0.93);
            assertThat(one.title().evidence()).isEqualTo(sentence);
        });
    }

    @Test
    void positionKeepsTheNumberThatStandsBesideIt() {
        var found = read(saying("You applied for the following positions:\nFlour Tester (R-2044)\nNight Baker"));

        assertThat(found).extracting(one -> one.title().value()).containsExactly("Flour Tester", "Night Baker");
        assertThat(found.getFirst().requisition())
                .isEqualTo(new Finding<>("R-2044", 0.93, "positions", "Flour Tester (R-2044)"));
        assertThat(found.getLast().requisition()).isNull();
    }

    @Test
    void numberBehindAPositionDoesNotHideItsWordForWork() {
        var found = read(saying("You applied for the following positions:\nNight Baker (R-2044)\nFlour Tester"));

        assertThat(found).extracting(one -> one.title().value()).containsExactly("Night Baker", "Flour Tester");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your application for Night Baker was read.",
                "Your applications for Night Baker were read.",
                "Your applications for Night Baker and more were read.",
                "Your applications for Night Baker and Ostra Mill were read.",
                "Your applications for bread and butter were read.",
                "We bake and sell."
            })
    void onePositionIsNotSeveral(String text) {
        assertThat(read(saying(text))).isEmpty();
    }

    @Test
    void nameBehindAndIsDoubtfulWithoutAWordForWork() {
        var found = read(saying("Your applications for Night Baker and Flour Quality."));

        assertThat(found).extracting(one -> one.title().value()).containsExactly("Night Baker", "Flour Quality");
        assertThat(found).extracting(one -> one.title().confidence()).containsExactly(0.93, 0.6);
    }

    @ParameterizedTest
    @CsvSource({"Rye Oat Quality, 2", "Rye Oat Flour Quality, 0"})
    void doubtfulNameIsShort(String name, int positions) {
        assertThat(read(saying("Your applications for Night Baker and " + name + ".")))
                .hasSize(positions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night Baker\nFlour Tester\n\nKind regards",
                "- Night Baker\n- Flour Tester\n\nKind regards",
                "• Night Baker\n• Flour Tester\nWe will write again.",
                "1) Night Baker\n2) Flour Tester\nStatus: read"
            })
    void positionsStandBelowTheWordsThatAnnounceThem(String lines) {
        assertThat(titles(saying("You applied for the following positions:\n" + lines)))
                .containsExactly("Night Baker", "Flour Tester");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You applied for the following positions:\nNight Baker",
                "You applied for the following positions:\nNight Baker\nwe bake",
                "You applied for the following positions:\nNight Baker!\nFlour Tester!",
                "You applied for the following positions:\n2026\nNight Baker\nFlour Tester",
                "We look for these people:\nNight Baker\nFlour Tester"
            })
    void linesThatAreNoPositionsOrNotAnnouncedAreNone(String text) {
        assertThat(read(saying(text))).isEmpty();
    }

    @Test
    void twentyPositionsAreRead() {
        var announced = "You applied for the following positions:\n";

        assertThat(read(saying(announced + "Night Baker\n".repeat(20)))).hasSize(20);
        assertThat(read(saying(announced + "Night Baker\n".repeat(21)))).hasSize(20);
        assertThat(read(saying("Your applications for Night Baker" + ", Night Baker".repeat(20))))
                .hasSize(20);
    }

    @Test
    void wordsFarBelowAreNotLookedFor() {
        var together = "Your applications for Night Baker and Flour Tester were read.";
        var announced = "You applied for the following positions:\nNight Baker\nFlour Tester\n";

        assertThat(read(saying("We bake.\n\n".repeat(39) + together))).hasSize(2);
        assertThat(read(saying("We bake.\n\n".repeat(40) + together))).isEmpty();
        assertThat(read(saying("We bake.\n\n".repeat(59) + announced))).hasSize(2);
        assertThat(read(saying("We bake.\n\n".repeat(60) + announced))).isEmpty();
    }
}
