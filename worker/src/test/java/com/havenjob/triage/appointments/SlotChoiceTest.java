package com.havenjob.triage.appointments;

import static com.havenjob.triage.appointments.Arranged.expected;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.dates.Readout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several times of a mail of Monday, 2 March 2026 is meant; «¦» ends a line. */
class SlotChoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The interview on 12 March at 10:30 is cancelled                               | CANCELLED 2026-03-12 10:30 0.85",
                "It is cancelled ¦ the interview on 12 March at 10:30                          | CANCELLED 2026-03-12 10:30 0.85",
                "It is cancelled ¦ Ring twice ¦ Wear boots ¦ Come in ¦ interview on 12 March at 10:30 | CANCELLED 2026-03-12 10:30 0.85",
                "Hello ¦ It is cancelled ¦ Ring twice ¦ interview on 12 March at 10:30         | CANCELLED 2026-03-12 10:30 0.85",
                "Hello ¦ It is cancelled ¦ Ring twice ¦ Wear boots ¦ interview on 12 March at 10:30 | FIXED 2026-03-12 10:30 0.95",
                "Hello ¦ The interview is on 12 March at 10:30 ¦ Ring twice ¦ It is cancelled  | CANCELLED 2026-03-12 10:30 0.85",
                "Hello ¦ The interview is on 12 March at 10:30 ¦ Ring twice ¦ Wear boots ¦ Cancelled: the party | FIXED 2026-03-12 10:30 0.95",
                "Hello ¦ The interview is on 12 March at 10:30 ¦ If you have to cancel, call us | FIXED 2026-03-12 10:30 0.95",
                "Hello ¦ The interview on 12 March at 10:30 is cancelled and rescheduled ¦ We meet on 13 March at 11:30 | MOVED 2026-03-13 11:30 0.95",
                "The interview is cancelled ¦ New date: 13 March at 11:30                      | MOVED 2026-03-13 11:30 0.85",
            })
    void aMeetingIsOffWhereALineNearItSaysSoAndNoNewTimeFollows(String text, String appointment) {
        assertThat(expected(text)).isEqualTo(appointment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We offer an interview ¦ 12 March at 10:30 ¦ 13 March at 11:30 ¦ Which one suits you | TO_CHOOSE null null 0.96",
                "We offer an interview ¦ 12 March at 10:30 ¦ 12 March at 11:30 ¦ Which one suits you | TO_CHOOSE null null 0.96",
                "We offer an interview on 12 March ¦ or an interview on 13 March                  | TO_CHOOSE null null 0.50",
                "Which slot suits you ¦ Ring twice ¦ Wear boots ¦ Come in ¦ interview 12 March at 10:30 ¦ 13 March at 11:30 | TO_CHOOSE null null 0.96",
                "Which slot suits you ¦ Ring twice ¦ Wear boots ¦ Come in ¦ Sit down ¦ interview 12 March at 10:30 ¦ 13 March at 11:30 | FIXED 2026-03-12 10:30 0.65",
                "Interview 12 March at 10:30 ¦ 13 March at 11:30 ¦ Ring twice ¦ Wear boots ¦ Come in ¦ Which slot suits you | TO_CHOOSE null null 0.96",
                "Interview 12 March at 10:30 ¦ 13 March at 11:30 ¦ Ring twice ¦ Wear boots ¦ Come in ¦ Sit down ¦ Which slot suits you | FIXED 2026-03-12 10:30 0.65",
                "Interview 12 March at 10:30 ¦ 13 March at 11:30 ¦ If not, which slot suits you   | FIXED 2026-03-12 10:30 0.65",
                "If you tell us which slot suits you ¦ interview 12 March at 10:30 ¦ 13 March at 11:30 | TO_CHOOSE null null 0.96",
                "We offer an interview ¦ 12 March at 10:30 ¦ 12 March at 10:30 ¦ Which one suits you | FIXED 2026-03-12 10:30 0.85",
                "We offer an interview ¦ 12 March at 10:30 ¦ Which one suits you                  | FIXED 2026-03-12 10:30 0.85",
                "We offer an interview ¦ 12 March at 10:30 ¦ 13 March at 11:30                    | FIXED 2026-03-12 10:30 0.65",
            })
    void severalTimesAreAChoiceWhereTheReaderIsAskedWhichSuits(String text, String appointment) {
        assertThat(expected(text)).isEqualTo(appointment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Interview 12 March ¦ 13 March at 11:30                        | FIXED 2026-03-13 11:30 0.85",
                "13 March at 11:30 ¦ Interview on 12 March at 10:30            | FIXED 2026-03-12 10:30 0.65",
                "Interview on 13 March at 11:30 ¦ Interview on 12 March at 10  | FIXED 2026-03-13 11:30 0.65",
                "Interview on 12 March at 10 ¦ Interview on 13 March at 11:30  | FIXED 2026-03-13 11:30 0.65",
                "Interview on 13 March at 11:30, interview on 12 March at 10:30 | FIXED 2026-03-13 11:30 0.65",
            })
    void ofSeveralTimesTheSurestThenTheFirstIsMeant(String text, String appointment) {
        assertThat(expected(text)).isEqualTo(appointment);
    }

    @Test
    void aDayWithATimeIsMeantBeforeASurerOneWithout() {
        assertThat(expected("Interview on Thursday, 12 March ¦ Friday at 10")).isEqualTo("FIXED 2026-03-06 10:00 0.73");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The interview of 12 March is cancelled ¦ Could we do 13 March at 11:30? | MOVED 2026-03-13 11:30",
                "The interview of 12 March is cancelled ¦ I suggest 13 March at 11:30    | MOVED 2026-03-13 11:30",
                "I must cancel; could we do 13 March at 11:30 instead                    | MOVED 2026-03-13 11:30",
                "The interview is cancelled ¦ How about 13 March at 11:30 or 14 March at 9:30? | TO_CHOOSE null null",
                "The interview of 12 March at 10:30 is cancelled ¦ Could we do Friday?   | CANCELLED 2026-03-12 10:30",
                "The interview is cancelled, the one of 12 March at 10:30                | CANCELLED 2026-03-12 10:30",
                "I would cancel the interview of 12 March at 10:30                       | CANCELLED 2026-03-12 10:30",
            })
    void whatIsCancelledMayBeReplacedByAProposal(String text, String appointment) {
        assertThat(expected(text)).startsWith(appointment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | I can't do the interview on 12 March at 9:00 ¦ Would 13 March at 11:30 work? | MOVED 2026-03-13 11:30",
                "en | Shall we make the interview 13 March at 11:30? ¦ The one of 12 March at 9:00 is cancelled | MOVED 2026-03-13 11:30",
                "en | The interview of 12 March at 9:00 is cancelled ¦ As an alternative we can offer: ¦ Friday, 13 March ¦ 11:30 | MOVED 2026-03-13 11:30",
                "en | I can't do the interview on 12 March at 9:00                                 | CANCELLED 2026-03-12 09:00",
                "en | If you can't make the interview on 12 March at 9:00, call us                 | FIXED 2026-03-12 09:00",
                "de | Am 12. März um 9 Uhr kann ich Sie leider nicht zum Gespräch empfangen ¦ Ginge es am 13. März um 11:30 Uhr? | MOVED 2026-03-13 11:30",
                "nl | Het gesprek van 12 maart om 9.00 uur kan helaas niet doorgaan ¦ Graag bieden wij u 13 maart om 11.30 uur aan | MOVED 2026-03-13 11:30",
                "es | La entrevista del 12 de marzo a las 9:00 ha tenido que suspenderse ¦ Le ofrecemos el 13 de marzo a las 11:30 | MOVED 2026-03-13 11:30",
                "pt | A entrevista de 12 de março às 9h fica sem efeito ¦ Propomos 13 de março às 11h30 | MOVED 2026-03-13 11:30",
                "pl | Rozmowa 12 marca o 9:00 nie dojdzie do skutku ¦ Proponujemy 13 marca o 11:30 | MOVED 2026-03-13 11:30",
            })
    void aTimeThatTheSenderCannotKeepIsReplacedByTheOneOffered(String language, String text, String appointment) {
        var found = new TextAppointments(Readout.of(text, language), true).find();

        assertThat(found).isNotNull();
        assertThat(found.value().state() + " " + found.value().day() + " "
                        + found.value().time())
                .isEqualTo(appointment);
    }
}
