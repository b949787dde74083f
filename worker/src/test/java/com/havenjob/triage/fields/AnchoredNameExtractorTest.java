package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoredNameExtractorTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(new Vocabulary());

    /** What is found where an address says {@code hint}. */
    private static List<Candidate> found(String hint, WrittenMail mail, Candidate... known) {
        var candidates = new Candidates("", "", "");
        List.of(known).forEach(candidates::add);
        candidates.add(new Candidate(Field.COMPANY, hint, 0.5, "sender-domain", hint, true));
        AnchoredNameExtractor.extract(mail.reading(), TOKENIZER, candidates);
        return candidates.all().stream()
                .filter(candidate -> candidate.extractor().startsWith("anchored"))
                .toList();
    }

    private static String value(String hint, String body) {
        var found = found(hint, WrittenMail.saying(body));
        return found.isEmpty() ? "" : found.getFirst().value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fennimoreglass | Thank you for writing to Fennimore Glass this week, we were glad. | Fennimore Glass",
                "fennimoreglass | Thank you for writing to the Fennimore Glass people, we were glad. | Fennimore Glass",
                "brackleandsons | It is nice at Brackle & Sons, as many people say. | Brackle & Sons",
                "bracklesons | It is nice at Brackle & Sons, as many people say. | Brackle & Sons",
                "fennimoreglass | Thank you for writing to Fennimore and Glass this week, we were glad. | Fennimore and Glass",
                "muehlbach | Wir freuen uns sehr, dass Sie zu Mühlbach kommen wollen. | Mühlbach",
                "4winds | Thank you for writing to 4Winds this week, we were very glad. | 4Winds",
                "fennimore | Thank you for writing to Fennimore Ltd this week, we were glad. | Fennimore Ltd",
            })
    void theMailSpellsWhatAnAddressOnlyHintsAt(String hint, String body, String name) {
        assertThat(value(hint, body)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fennimoreglass | Thank you for writing to fennimore glass this week, we were glad.",
                "fennimoreglass | Thank you for writing to Fennimore this week, and to Glass.",
                "fg | Thank you for writing to FG this week, we were glad to read it.",
            })
    void whatIsSpelledOtherwiseIsNotTheName(String hint, String body) {
        assertThat(value(hint, body)).isEmpty();
    }

    @Test
    void theFindingIsTheLineItStandsIn() {
        var line = "Thank you for writing to Fennimore Glass this week, we were glad.";

        assertThat(found("fennimoreglass", WrittenMail.saying(line)))
                .containsExactly(new Candidate(Field.COMPANY, "Fennimore Glass", 0.85, "anchored-name", line));
    }

    @Test
    void aFullNameWithItsLegalFormGoesBeforeAnEarlierOne() {
        assertThat(value(
                        "fennimore",
                        "People who work at Fennimore say that it is a place\n\nSent to you by Fennimore GmbH"
                                + " in the good town of Leeds"))
                .isEqualTo("Fennimore GmbH");
    }

    @Test
    void aShortLineThatGoesOnHasTheNameInFull() {
        assertThat(value(
                        "fennimore",
                        "Hello Ann, people at Fennimore say that it is a good place\n\nFennimore Glass Works"))
                .isEqualTo("Fennimore Glass Works");
        assertThat(value(
                        "fennimore",
                        "Hello Ann, people at Fennimore say that it is a good place\n\nFennimore says hello"))
                .isEqualTo("Fennimore");
    }

    @Test
    void whatKindOfHouseItIsStandsBeforeTheName() {
        assertThat(value("bahiacalma", "Gracias por escribir al Hotel Bahía Calma de la ciudad esta semana."))
                .isEqualTo("Hotel Bahía Calma");
    }

    @Test
    void subjectAndSenderAreReadToo() {
        assertThat(found("fennimoreglass", WrittenMail.saying("Hello").about("News of Fennimore Glass")))
                .extracting(Candidate::value)
                .containsExactly("Fennimore Glass");
        assertThat(found(
                        "fennimoreglass",
                        WrittenMail.saying("Hello").from("Fennimore Glass <x@fennimoreglass.example>")))
                .extracting(Candidate::value)
                .containsExactly("Fennimore Glass");
    }

    @Test
    void whatAPhraseTookForTheNameIsConfirmedByTheAddress() {
        var phrase = new Candidate(Field.COMPANY, "Fennimore Glass", 0.9, "sentence", "at Fennimore Glass");
        var faint = new Candidate(Field.COMPANY, "Fennimore Glass", 0.89, "sentence", "at Fennimore Glass");
        var near = new Candidate(Field.COMPANY, "Fennimores", 0.9, "sentence", "at Fennimores");

        assertThat(found("fennimore", WrittenMail.saying("Hello"), phrase))
                .containsExactly(
                        new Candidate(Field.COMPANY, "Fennimore Glass", 0.85, "anchored-name", "at Fennimore Glass"));
        assertThat(found("fennimore", WrittenMail.saying("Hello"), faint)).isEmpty();
        assertThat(found("fennimore", WrittenMail.saying("Hello"), near)).isEmpty();
        assertThat(found("glass", WrittenMail.saying("Hello"), phrase)).isEmpty();
    }
}
