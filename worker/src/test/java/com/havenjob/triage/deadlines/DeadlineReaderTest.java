package com.havenjob.triage.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Kind;
import com.havenjob.triage.dates.Readout;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which last day a mail of Monday, 2 March 2026 sets its reader, and how sure that is; «¦» ends a sentence. */
class DeadlineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please complete the test by 12 March           | 2026-03-12 0.92 deadline/date",
                "Please complete the test by Thursday           | 2026-03-05 0.92 deadline/date",
                "Please complete the test by our 12 March       | 2026-03-12 0.92 deadline/date",
                "Please complete the test by 2 March            | 2026-03-02 0.92 deadline/date",
                "Please confirm the interview by 12 March       | 2026-03-12 0.92 deadline/date",
                "The offer is valid until 12 March              | 2026-03-12 0.92 deadline/date",
                "Deadline: 12 March                             | 2026-03-12 0.92 deadline/date",
                "Deadline for our long mill work, 12 March      | 2026-03-12 0.92 deadline/date",
                "Deadline for our long dry mill work, 12 March  | 2026-03-12 0.92 deadline/date",
                "For the vacancy please complete the test by 12 March | 2026-03-12 0.92 deadline/date",
                "by 12 March                                    | 2026-03-12 0.65 deadline/date",
            })
    void aDayThatIsTheLastIsADeadline(String text, String deadline) {
        assertThat(deadline(Kind.ASSESSMENT, text)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please complete the test by 1 March",
                "Please complete the test by our own 12 March",
                "Please complete the test on 12 March",
                "Please come by for an interview on 12 March",
                "Please confirm by the interview of 12 March",
                "Please reply by the posted date, 12 March",
                "Please note that applications close by 12 March",
                "Please note that the applications are open until 12 March",
                "Deadline start date 12 March",
                "Deadline for our mill: Thursday",
                "Deadline for all of our very long dry mill work, 12 March",
                "We will let you know by 12 March",
                "Please complete the test",
            })
    void otherDaysAreNone(String text) {
        assertThat(deadline(Kind.ASSESSMENT, text)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please complete the test within 5 days         | 2026-03-07 0.85 deadline/span",
                "Please complete the test within about 5 days   | 2026-03-07 0.85 deadline/span",
                "Please complete the test within just 5 days    | 2026-03-07 0.85 deadline/span",
                "Please complete the test within just under 5 days | none",
                "Please complete the test in 5 days             | none",
                "within 5 days                                  | 2026-03-07 0.65 deadline/span",
                "We will be in touch within 5 days              | none",
                "The holiday ends within 5 days, please note    | none",
            })
    void aSpanThatBeginsWithTheMailEndsOnTheDeadline(String text, String deadline) {
        assertThat(deadline(Kind.ASSESSMENT, text)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please reply within 5 days ¦ Please reply by 20 March    | 2026-03-20 0.92 deadline/date",
                "Please reply by 20 March ¦ Please reply by 10 March      | 2026-03-20 0.92 deadline/date",
                "By 10 March ¦ Please reply by 20 March                   | 2026-03-20 0.92 deadline/date",
                "Please reply by 20 March ¦ By 10 March                   | 2026-03-20 0.92 deadline/date",
                "We decide by 10 March ¦ Please reply by 20 March         | 2026-03-20 0.92 deadline/date",
                "Please reply within 5 days ¦ You have 2 weeks            | 2026-03-07 0.85 deadline/span",
                "Within 5 days ¦ Please reply within 6 days               | 2026-03-08 0.85 deadline/span",
            })
    void ofSeveralTheSurestThenTheFirstHolds(String text, String deadline) {
        assertThat(deadline(Kind.ASSESSMENT, text)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSESSMENT", "OFFER", "INTERVIEW", "PHONE_SCREEN"})
    void aMailThatAsksForSomethingMaySetOne(Kind kind) {
        assertThat(deadline(kind, "Please reply by 12 March")).isEqualTo("2026-03-12 0.92 deadline/date");
    }

    @Test
    void aMailThatReportsProgressHasToAskForIt() {
        assertThat(deadline(Kind.UNDER_REVIEW, "Please reply by 12 March")).isEqualTo("2026-03-12 0.77 deadline/date");
        assertThat(deadline(Kind.UNDER_REVIEW, "Please reply within 5 days"))
                .isEqualTo("2026-03-07 0.70 deadline/span");
        assertThat(deadline(Kind.UNDER_REVIEW, "by 12 March")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Your test link stops working on 12 March                       | 2026-03-12",
                "en | The offer is good through close of business, 12 March          | 2026-03-12",
                "fr | Merci de nous renvoyer le test pour le 12 mars                 | 2026-03-12",
                "fr | Nous vous proposons le poste plutôt pour le 12 mars            | none",
                "es | El enlace de la prueba dejará de funcionar el 12 de marzo      | 2026-03-12",
                "it | Le chiediamo di rimandare la prova per giovedì 12 marzo        | 2026-03-12",
                "pt | Diga-nos se aceita a proposta até ao fim de quinta, dia 12     | 2026-03-12",
                "nl | Laat ons ten laatste op 12 maart weten of u het aanbod aanvaardt | 2026-03-12",
            })
    void eachLanguageHasItsOwnWordsForTheLastDay(String language, String text, String deadline) {
        var found = DeadlineReader.read(Kind.OFFER, Readout.of(text, language));

        assertThat(found == null ? "none" : found.value().toString()).isEqualTo(deadline);
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLIED", "REJECTED", "WITHDRAWN", "NOT_APPLICATION"})
    void otherMailsSetNone(Kind kind) {
        assertThat(deadline(kind, "Please reply by 12 March")).isEqualTo("none");
    }

    @Test
    void theSentenceThatSetsItIsItsEvidence() {
        var found = DeadlineReader.read(
                Kind.OFFER, Readout.of("The mill is old ¦ Please reply by 12 March ¦ Wear boots", "en"));

        assertThat(found).isNotNull();
        assertThat(found.evidence()).isEqualTo("Please reply by 12 March");
    }

    private static String deadline(Kind kind, String text) {
        var found = DeadlineReader.read(kind, Readout.of(text, "en"));
        return found == null
                ? "none"
                : String.format(Locale.ROOT, "%s %.2f %s", found.value(), found.confidence(), found.extractor());
    }
}
