package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNameExtractorTest {

    private static List<Candidate> found(String from, String body) {
        var candidates = new Candidates("", "", "");
        SignedNameExtractor.extract(WrittenMail.saying(body).from(from).reading(), candidates);
        return candidates.all();
    }

    private static String value(String from, String body) {
        var found = found(from, body);
        return found.isEmpty() ? "" : found.getFirst().value();
    }

    @Test
    void theLineThatSharesItsWordsWithTheAddressIsTheNameInFull() {
        assertThat(found("x@tiltmore-bakery.example", "Hello Ann\n\nBakery Tiltmore, Leeds"))
                .containsExactly(
                        new Candidate(Field.COMPANY, "Bakery Tiltmore", 0.75, "signed-name", "Bakery Tiltmore, Leeds"),
                        new Candidate(
                                Field.COMPANY, "Bakery Tiltmore", 0.5, "anchored-signature", "Bakery Tiltmore, Leeds"));
    }

    @Test
    void aNameThatCoversSomeOfTheAddressIsLessSure() {
        assertThat(found("x@tiltmorebreadhouse.example", "Hello Ann\n\nTiltmore"))
                .containsExactly(new Candidate(Field.COMPANY, "Tiltmore", 0.55, "signed-name", "Tiltmore"));
        assertThat(found("x@tiltmoreandthegreatbreadhouse.example", "Hello Ann\n\nTiltmore"))
                .as("too little of it")
                .isEmpty();
    }

    @Test
    void theBestLineCountsWhereverItStands() {
        assertThat(value("x@tiltmore-bakery.example", "Tiltmore\n\nTiltmore Bakery\n\nTiltmore Inn"))
                .isEqualTo("Tiltmore Bakery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "·", ":", "(", "/", " - ", " – ", ","})
    void aLineIsReadInParts(String between) {
        assertThat(value("x@tiltmore-bakery.example", "Leeds" + between + "Tiltmore Bakery"))
                .isEqualTo("Tiltmore Bakery");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiltmore breads",
                "tiltmore.bakery",
                "Tiltmore bakery beside river",
                "Write to jobs@tiltmore Bakery",
                "The Tiltmore Bakery That Everybody In Leeds Has Known",
                "Tiltmore Bakery Recruiting",
                "Tiltmore Bakery Team"
            })
    void whatIsNoNameByItselfIsPassedOver(String line) {
        assertThat(found("x@tiltmore-bakery.example", "Hello Ann\n\n" + line)).isEmpty();
    }

    @Test
    void longLinesArePassedOver() {
        String padding = " ".repeat(3) + "x".repeat(150);

        assertThat(found("x@tiltmore-bakery.example", "Tiltmore Bakery," + padding))
                .isEmpty();
    }

    @Test
    void theDisplayNameIsAHintWhereTheAddressAgreesOrASystemSends() {
        assertThat(value("Tiltmore Bakery <x@tiltmore.example>", "Hello\n\nTiltmore Bakery Leeds"))
                .isEqualTo("Tiltmore Bakery Leeds");
        assertThat(value("Tiltmore Bakery Careers <no-reply@greenhouse.io>", "Hello\n\nTiltmore Bakery, Leeds"))
                .isEqualTo("Tiltmore Bakery");
        assertThat(found("Wexcombe Bakery <x@tiltmore.example>", "Hello\n\nWexcombe Bakery"))
                .isEmpty();
    }

    @Test
    void thePersonWhoWritesIsNotTheEmployer() {
        assertThat(found("Ilse Vester <ilse@vesterhouse.example>", "Hello\n\nIlse Vester"))
                .isEmpty();
    }

    @Test
    void umlautsAreReadAsAddressesWriteThem() {
        assertThat(value("x@muehlbach.example", "Hallo\n\nMühlbach")).isEqualTo("Mühlbach");
        assertThat(value("x@tiltmores.example", "Hello\n\nTiltmore's")).startsWith("Tiltmore");
    }

    @Test
    void shortNamesSayNothing() {
        assertThat(found("x@abc.example", "Hello\n\nAbc")).isEmpty();
        assertThat(found("x@abcd.example", "Hello\n\nAbcd")).isNotEmpty();
    }

    @Test
    void aNameWrittenSmallIsAllOfTheSenders() {
        assertThat(value("x@tiltmore-bakery.example", "tiltmore bakery")).isEqualTo("tiltmore bakery");
        assertThat(value("x@tiltmore.example", "tiltmore.example | Leeds")).isEqualTo("tiltmore.example");
    }

    @Test
    void whomALineGreetsIsNoFirm() {
        assertThat(found("x@tiltmore-bakery.example", "Dear Mr Tiltmore,\n\nthank you for your letter."))
                .isEmpty();
    }
}
