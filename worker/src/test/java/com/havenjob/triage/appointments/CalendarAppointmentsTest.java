package com.havenjob.triage.appointments;

import static com.havenjob.triage.particulars.WrittenMail.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Appointment.State;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarAppointmentsTest {

    private static final String INVITATION = "You find the invitation for your interview in your calendar.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;TZID=Europe/Berlin:20260312T143000 | 2026-03-12T14:30",
                "DTSTART;TZID=\"W. Europe Standard Time\":20260312T143000 | 2026-03-12T14:30",
                "DTSTART;VALUE=DATE-TIME;TZID=/mill.example/2026/Europe/Rome:20260312T143000 | 2026-03-12T14:30",
                "DTSTART;TZID=Ostra Mill Time:20260312T143000 | 2026-03-12T14:30",
                "DTSTART:20260312T143000 | 2026-03-12T14:30",
                "DTSTART:20260312T143000Z | 2026-03-12T14:30"
            })
    void timeIsReadAsItIsWritten(String start, String at) {
        assertThat(at(INVITATION, event("", start))).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-WR-TIMEZONE:Europe/Berlin | 2026-03-12T14:30",
                "X-WR-TIMEZONE:America/New_York | 2026-03-12T09:30",
                "X-WR-TIMEZONE:Nowhere/Weir | 2026-03-12T13:30"
            })
    void utcIsTurnedIntoTheZoneOfTheCalendar(String zone, String at) {
        assertThat(at(INVITATION, event(zone + "\n", "DTSTART:20260312T133000Z")))
                .isEqualTo(at);
    }

    @Test
    void utcIsTurnedIntoTheZoneThatTheCalendarDescribes() {
        var zone =
                "BEGIN:VTIMEZONE\nTZID:Romance Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T030000\nEND:STANDARD\n"
                        + "END:VTIMEZONE\n";

        assertThat(at(INVITATION, event(zone, "DTSTART:20260312T133000Z"))).isEqualTo("2026-03-12T14:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your interview is on 12 March at 14:30. | 2026-03-12T14:30",
                "Your interview is on 12 March at 8:30 AM EST. | 2026-03-12T08:30",
                "The times are CET, for example 9:00 CET for the gate. | 2026-03-12T14:30",
                "See you at the mill. | 2026-03-12T13:30"
            })
    void utcIsTurnedIntoWhatTheTextSays(String text, String at) {
        assertThat(at(text, event("", "DTSTART:20260312T133000Z"))).isEqualTo(at);
    }

    @Test
    void utcIsTurnedIntoWhatTheDescriptionSays() {
        var calendar = event("", "DTSTART:20260312T133000Z\nDESCRIPTION:Interview\\, 12 March\\, 14:30\\nOstra Mill");

        assertThat(at(INVITATION, calendar)).isEqualTo("2026-03-12T14:30");
    }

    @Test
    void foldedAndEscapedLinesAreReadWhole() {
        var found = found(
                INVITATION,
                event(
                        "",
                        "DTSTART;TZID=Europe/\n Berlin:20260312T1430\n 00\nLOCATION:Weir Street 12\\, second\n  floor\\; ring twice"));

        assertThat(found).isNotNull();
        assertThat(found.value().at()).hasToString("2026-03-12T14:30");
        assertThat(found.value().zone()).hasToString("Europe/Berlin");
        assertThat(found.value().place()).isEqualTo("Weir Street 12, second floor; ring twice");
    }

    @Test
    void wholeDayHasNoTime() {
        var found = found(INVITATION, event("", "DTSTART;VALUE=DATE:20260312"));

        assertThat(found).isNotNull();
        assertThat(found.value().day()).hasToString("2026-03-12");
        assertThat(found.value().at()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"METHOD:CANCEL,STATUS:CONFIRMED", "METHOD:REQUEST,STATUS:CANCELLED"})
    void cancelledEventIsNoAppointment(String method, String status) {
        var found = found(INVITATION, event(method + "\n", "DTSTART:20260312T143000\n" + status));

        assertThat(found).isNotNull();
        assertThat(found.value().state()).isEqualTo(State.CANCELLED);
        assertThat(found.value().at()).isNull();
    }

    @Test
    void newestVersionOfAnEventCounts() {
        var events = "BEGIN:VCALENDAR\nMETHOD:REQUEST\n"
                + "BEGIN:VEVENT\nUID:1\nSEQUENCE:2\nDTSTART:20260313T090000\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nUID:1\nSEQUENCE:0\nDTSTART:20260312T143000\nEND:VEVENT\nEND:VCALENDAR";
        var found = found(INVITATION, events);

        assertThat(found).isNotNull();
        assertThat(found.value().state()).isEqualTo(State.MOVED);
        assertThat(found.value().at()).hasToString("2026-03-13T09:00");
    }

    @Test
    void nextOfSeveralEventsCountsAndAlarmsDoNot() {
        var events = "BEGIN:VCALENDAR\n"
                + "BEGIN:VEVENT\nUID:1\nDTSTART:20260320T090000\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nUID:2\nDTSTART:20260201T090000\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nUID:3\nDTSTART:20260312T143000\nBEGIN:VALARM\nDTSTART:20260310T000000\nEND:VALARM\n"
                + "END:VEVENT\nEND:VCALENDAR";

        assertThat(at(INVITATION, events)).isEqualTo("2026-03-12T14:30");
    }

    @ParameterizedTest
    @CsvSource({"''", "BEGIN:VCALENDAR", "DTSTART:20260312T143000", "END:VEVENT", ":::;;;==="})
    void brokenCalendarSaysNothing(String calendar) {
        assertThat(found("See the mill.", calendar)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"DTSTART:20261332T250000", "DTSTART:soon", "DTSTART:2026"})
    void brokenStartSaysNothing(String start) {
        assertThat(found("See the mill.", event("", start))).isNull();
    }

    private static String event(String before, String start) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + before + "BEGIN:VEVENT\nUID:1\n" + start
                + "\nDTEND:20260312T151500\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR";
    }

    private static String at(String text, String calendar) {
        var found = found(text, calendar);
        return String.valueOf(found == null ? null : found.value().at());
    }

    private static @Nullable Finding<Appointment> found(String text, String calendar) {
        return with(text, calendar).read(Kind.INTERVIEW).appointment();
    }
}
