package com.havenjob.triage.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.dates.Readout;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a mail of Monday, 2 March 2026 arrange, and how sure that is; «¦» ends a line. */
class TextAppointmentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The interview is on Thursday, 12 March at 10:30 | FIXED 2026-03-12 10:30 0.96",
                "The interview is on 12 March at 10:30           | FIXED 2026-03-12 10:30 0.95",
                "The interview is on Thursday, 12 March at 10    | FIXED 2026-03-12 10:00 0.93",
                "The interview is on Thursday at 10:30           | FIXED 2026-03-05 10:30 0.90",
                "The interview is on Thursday, 12 March          | FIXED 2026-03-12 null 0.50",
                "12 March at 10:30                               | FIXED 2026-03-12 10:30 0.70",
                "Thursday at 10:30                               | FIXED 2026-03-05 10:30 0.65",
                "Thursday at 10                                  | FIXED 2026-03-05 10:00 0.58",
                "The interview is today at 10:30                 | FIXED 2026-03-02 10:30 0.90",
                "The interview is on 2 March at 10:30            | FIXED 2026-03-02 10:30 0.95",
                "The interview was on 1 March at 10:30           | null",
                "Thursday, 12 March                              | null",
                "The interview is soon                           | null",
                "The interview is at 10:30                       | null",
            })
    void theMoreIsSaidTheSurerIsAnAppointment(String text, String appointment) {
        assertThat(expected(text)).isEqualTo(appointment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The interview is on Thursday, 12 March at 10:30 | FIXED 2026-03-12 10:30 0.80",
                "The interview is on 12 March at 10:30           | FIXED 2026-03-12 10:30 0.75",
                "The interview is on Thursday at 10:30           | null",
                "12 March at 10:30                               | null",
            })
    void aMailAboutSomethingElseHasToNameTheDayInFull(String text, String appointment) {
        assertThat(show(text, false)).isEqualTo(appointment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our interview ¦ 12 March at 10:30                                               | 0.85",
                "Hello ¦ Our interview ¦ Ring twice ¦ Wear boots ¦ Come in ¦ 12 March at 10:30   | 0.85",
                "Hello ¦ Our interview ¦ Ring twice ¦ Wear boots ¦ Come in ¦ Sit down ¦ 12 March at 10:30 | 0.70",
                "Our interview ¦ Ring twice ¦ Wear boots ¦ Come in ¦ Sit down ¦ Bring pens ¦ 12 March at 10:30 | 0.85",
                "Hello ¦ 12 March at 10:30 ¦ Our interview                                       | 0.70",
            })
    void aLineAboveOrTheFirstMaySayThatItIsAMeeting(String text, String confidence) {
        assertThat(expected(text)).isEqualTo("FIXED 2026-03-12 10:30 " + confidence);
    }

    @Test
    void whatTheSenderWillDoIsLessSure() {
        assertThat(expected("We will be in touch after the interview on 12 March at 10:30"))
                .isEqualTo("FIXED 2026-03-12 10:30 0.75");
        assertThat(expected("We will be in touch on 12 March at 10:30")).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reply by Thursday, 12 March at 10:30",
                "The interviews are over by the 12 March at 10:30",
                "Your application of 12 March, 10:30",
                "Start date: 12 March at 10:30",
                "The start date is a long good while until 12 March at 10:30",
            })
    void lastDaysAndOtherDatesAreNoAppointments(String text) {
        assertThat(expected(text)).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reply by 12 March for the interview on 13 March at 10:30      | FIXED 2026-03-13 10:30 0.95",
                "Come by, the interview is on 12 March at 10:30                | FIXED 2026-03-12 10:30 0.95",
                "By the interview on 12 March at 10:30 we know more            | FIXED 2026-03-12 10:30 0.95",
                "Come by our very old mill on 12 March at 10:30                | FIXED 2026-03-12 10:30 0.70",
                "Start date is a long good dry while after 12 March at 10:30   | FIXED 2026-03-12 10:30 0.70",
            })
    void aWordForAnotherDateHoldsForWhatStandsNearItOnly(String text, String appointment) {
        assertThat(expected(text)).isEqualTo(appointment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The interview was moved from 12 March at 10:30 to 13 March at 11:30 | MOVED 2026-03-13 11:30 0.95",
                "The interview of 12 March was moved to 13 March at 11:30      | MOVED 2026-03-13 11:30 0.95",
                "We must reschedule ¦ Instead of 12 March at 10:30 we meet on 13 March at 11:30 | MOVED 2026-03-13 11:30 0.95",
                "The interview was rescheduled ¦ New date: 13 March at 11:30 ¦ Old date: 12 March at 10:30 | MOVED 2026-03-13 11:30 0.85",
                "The interview was rescheduled ¦ Original date: 12 March at 10:30 ¦ New date: 13 March at 11:30 | MOVED 2026-03-13 11:30 0.85",
                "The interview was rescheduled ¦ New date instead of 12 March at 10:30 ¦ 13 March at 11:30 | MOVED 2026-03-13 11:30 0.85",
                "Hello ¦ The interview on 12 March at 10:30 has been rescheduled ¦ 13 March at 11:30 | MOVED 2026-03-13 11:30 0.85",
                "The interview on 12 March at 10:30 was moved ¦ We meet on 13 March at 11:30 | MOVED 2026-03-13 11:30 0.95",
                "The interview on 12 March at 10:30 was postponed ¦ 13 March at 11:30 | MOVED 2026-03-13 11:30 0.85",
                "The interview is now on 12 March at 10:30, rescheduled ¦ The interview with Ann is on 13 March at 11:30 | MOVED 2026-03-12 10:30 0.95",
                "Hello ¦ The interview is now on 12 March at 10:30, rescheduled from 11 March | MOVED 2026-03-12 10:30 0.95",
                "The interview is now on 12 March at 10:30, rescheduled from 11 March | MOVED 2026-03-12 10:30 0.95",
                "Hello ¦ The interview will now take place on 13 March at 11:30, rescheduled from 12 March | MOVED 2026-03-13 11:30 0.95",
                "Hello ¦ The interview is on 13 March at 11:30, moved from 12 March | MOVED 2026-03-13 11:30 0.95",
                "The interview is on 13 March at 11:30, rescheduled from 12 March ¦ A talk with Ann is on 20 March at 10:00 | MOVED 2026-03-13 11:30 0.95",
                "Hello ¦ The interview is now on 12 March at 10:30, rescheduled for you | MOVED 2026-03-12 10:30 0.95",
                "The interview on 11 March at 9:00 ¦ It was rescheduled ¦ 12 March at 10:30 | MOVED 2026-03-12 10:30 0.85",
                "The interview was rescheduled ¦ 12 March ¦ 13 March at 11:30  | MOVED 2026-03-13 11:30 0.85",
                "The interview was rescheduled ¦ The interview is on 13 March ¦ The interview is on 12 March | MOVED 2026-03-13 null 0.50",
                "The interview was rescheduled ¦ The new day is 12 March ¦ Ring twice ¦ Interview with Ann on 13 March | MOVED 2026-03-12 null 0.50",
                "The interview was rescheduled ¦ 12 March at 10:30 ¦ Ring twice ¦ Interview with Ann on 13 March at 11:30 | MOVED 2026-03-13 11:30 0.95",
                "The interview is on 12 March at 10:30 ¦ If you need to reschedule, call us | FIXED 2026-03-12 10:30 0.95",
            })
    void ofAnAppointmentThatWasMovedTheNewTimeHolds(String text, String appointment) {
        assertThat(expected(text)).isEqualTo(appointment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The interview has been postponed ¦ originally 12 March at 10:30   | CANCELLED 2026-03-12 10:30 0.50",
                "Your interview ¦ 12 March at 10:30 has been rescheduled           | CANCELLED 2026-03-12 10:30 0.50",
                "The interview has been postponed ¦ originally the good long 12 March at 10:30 | CANCELLED 2026-03-12 10:30 0.50",
            })
    void anAppointmentThatWasMovedWithoutANewTimeIsOff(String text, String appointment) {
        assertThat(expected(text)).isEqualTo(appointment);
    }

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

    @Test
    void theLineOfTheTimeBelongsToWhatWasRead() {
        assertThat(evidence("Our interview: 12 March ¦ at 11:30 CET"))
                .isEqualTo("Our interview: 12 March … at 11:30 CET");
        assertThat(evidence("Our interview ¦ 12 March at 10:30")).isEqualTo("12 March at 10:30");
        assertThat(evidence("Our interview ¦ 12 March")).isEqualTo("12 March");
    }

    @Test
    void theZoneBehindTheTimeIsTheZoneOfTheAppointment() {
        var found = new TextAppointments(Readout.of("The interview is on 12 March at 10:30 CET", "en"), true).find();

        assertThat(found).isNotNull();
        assertThat(found.value().zone()).hasToString("Europe/Paris");
        assertThat(found.extractor()).isEqualTo("text/fixed");
    }

    private static @Nullable String evidence(String text) {
        var found = new TextAppointments(Readout.of(text, "en"), true).find();
        return found == null ? null : found.evidence();
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

    private static String expected(String text) {
        return show(text, true);
    }

    private static String show(String text, boolean expected) {
        var found = new TextAppointments(Readout.of(text, "en"), expected).find();
        return found == null
                ? "null"
                : String.format(
                        Locale.ROOT,
                        "%s %s %s %.2f",
                        found.value().state(),
                        found.value().day(),
                        found.value().time(),
                        found.confidence());
    }
}
