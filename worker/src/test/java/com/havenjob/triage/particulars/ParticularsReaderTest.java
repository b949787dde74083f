package com.havenjob.triage.particulars;

import static com.havenjob.triage.particulars.WrittenMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Appointment.State;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsReaderTest {

    private static final String ON_THE_TWELFTH = "Your interview is on Thursday, March 12 at 2:30 PM EST.";

    @ParameterizedTest
    @CsvFileSource(resources = "appointments.txt", delimiter = '|', quoteCharacter = '\0')
    void appointmentsAreReadInEveryLanguage(String language, String day, String at, String text) {
        var appointment = appointment(saying(lines(text)).on(day), Kind.INTERVIEW);
        var found = appointment == null ? null : appointment.value().at();

        assertThat(found == null ? "-" : found.toString())
                .as("%s: %s (%s)", language, text, appointment)
                .isEqualTo(at);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "deadlines.txt", delimiter = '|', quoteCharacter = '\0')
    void deadlinesAreReadInEveryLanguage(String language, String kind, String day, String last, String text) {
        var deadline = saying(lines(text))
                .on(day)
                .read(Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .deadline();

        assertThat(deadline == null ? "-" : deadline.value().toString())
                .as("%s: %s (%s)", language, text, deadline)
                .isEqualTo(last);
    }

    @Test
    void zoneAndPlaceStandWithTheAppointment() {
        var found = appointment(saying(ON_THE_TWELFTH + "\nLocation: Weir Street 12, second floor"), Kind.INTERVIEW);

        assertThat(found).isNotNull();
        assertThat(found.value().zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(found.value().place()).isEqualTo("Weir Street 12, second floor");
        assertThat(found.evidence()).isEqualTo(ON_THE_TWELFTH);
    }

    @Test
    void linkOfAVideoMeetingIsThePlace() {
        var found = appointment(
                saying(ON_THE_TWELFTH + "\n\nJoin here: https://meet.google.com/abc-defg-hij, please be on time."),
                Kind.INTERVIEW);

        assertThat(found).isNotNull();
        assertThat(found.value().place()).startsWith("https://meet.google.com/abc-defg-hij");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your interview on Thursday 12 March at 14:30 has been cancelled.",
                "Ihr Vorstellungsgespräch am 12.03.2026 um 14:30 Uhr müssen wir leider absagen."
            })
    void cancelledAppointmentIsKeptAsSuch(String text) {
        var found = appointment(saying(text), Kind.INTERVIEW);

        assertThat(found).isNotNull();
        assertThat(found.value().state()).isEqualTo(State.CANCELLED);
        assertThat(found.value().time()).isEqualTo(LocalTime.of(14, 30));
    }

    @Test
    void choiceIsLeftToTheReader() {
        var found = appointment(
                saying(
                        "Please choose one of these times for your interview:\nTuesday 10 March, 10:00\nFriday 13 March, 9:00"),
                Kind.INTERVIEW);

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(new Appointment(State.TO_CHOOSE, null, null, null, null));
    }

    @Test
    void newestMailOfAChainCounts() {
        var found = appointment(
                saying("We have to move it to Friday, 13 March at 9:00, sorry for that.\n\n"
                        + "On Mon, 2 Mar 2026, Edda Quill <edda@ostramill.example> wrote:\n"
                        + "> Your interview is on Thursday, 12 March at 14:30."),
                Kind.INTERVIEW);

        assertThat(found).isNotNull();
        assertThat(found.value().at()).hasToString("2026-03-13T09:00");
    }

    @Test
    void confirmationTakesTheTimeOfTheMailThatItAnswers() {
        var found = appointment(
                saying("Wonderful, we are looking forward to it. See you then!\n\n"
                        + "On Mon, 2 Mar 2026, Ruth Ost <ruth@post.example> wrote:\n"
                        + "> Thursday, 12 March at 14:30 suits me for the interview."),
                Kind.INTERVIEW);

        assertThat(found).isNotNull();
        assertThat(found.value().at()).hasToString("2026-03-12T14:30");
        assertThat(found.extractor()).endsWith("/quoted");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = Mode.INCLUDE,
            names = {"REJECTED", "WITHDRAWN", "NOT_APPLICATION"})
    void closedApplicationHasNeitherAppointmentNorDeadline(Kind kind) {
        var found = saying(ON_THE_TWELFTH + " Please confirm by March 10.").read(kind);

        assertThat(found.appointment()).isNull();
        assertThat(found.deadline()).isNull();
    }

    @Test
    void appointmentAndDeadlineStandSideBySide() {
        var found = saying(ON_THE_TWELFTH + " Please confirm by March 10.").read(Kind.INTERVIEW);

        assertThat(found.appointment()).isNotNull();
        assertThat(Objects.requireNonNull(found.deadline()).value()).hasToString("2026-03-10");
    }

    private static @Nullable Finding<Appointment> appointment(WrittenMail mail, Kind kind) {
        return mail.read(kind).appointment();
    }

    private static String lines(String text) {
        return text.replace(" / ", "\n");
    }
}
