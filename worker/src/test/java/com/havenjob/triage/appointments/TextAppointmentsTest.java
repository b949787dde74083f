package com.havenjob.triage.appointments;

import static com.havenjob.triage.appointments.Arranged.evidence;
import static com.havenjob.triage.appointments.Arranged.expected;
import static com.havenjob.triage.appointments.Arranged.show;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.dates.Readout;
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
}
