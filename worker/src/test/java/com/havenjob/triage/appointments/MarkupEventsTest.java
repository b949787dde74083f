package com.havenjob.triage.appointments;

import static com.havenjob.triage.particulars.WrittenMail.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Appointment.State;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Appointments that the HTML of a mail tells programs of. */
class MarkupEventsTest {

    private static final String INVITATION = "<p>You find everything about your interview below.</p>";

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T14:30:00+01:00, 2026-03-12T14:30, +01:00",
        "2026-03-12T14:30+01:00, 2026-03-12T14:30, +01:00",
        "2026-03-12T14:30:00.000-0500, 2026-03-12T14:30, -05:00",
        "20260312T143000+0530, 2026-03-12T14:30, +05:30",
        "2026-03-12 14:30, 2026-03-12T14:30, ",
        "2026-03-12T14:30:00, 2026-03-12T14:30, ",
    })
    void aStartIsReadWithItsOffset(String start, String at, @Nullable String zone) {
        var found = found(INVITATION + jsonLd(event(start)));

        assertThat(found.value().at()).hasToString(at);
        assertThat(Objects.toString(found.value().zone(), null)).isEqualTo(zone);
        assertThat(found.extractor()).isEqualTo("markup");
        assertThat(found.evidence()).isEqualTo("Event startDate: " + start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-12T13:30:00Z", "20260312T133000Z", "2026-03-12T13:30:00+00:00"})
    void aStartInUtcIsWhatTheTextSaysOfTheSameMoment(String start) {
        var found = found("<p>Your interview is on 12 March at 14:30.</p>" + jsonLd(event(start)));

        assertThat(found.value().at()).hasToString("2026-03-12T14:30");
    }

    @Test
    void aStartInUtcAloneIsDoubtful() {
        var found = found(INVITATION + jsonLd(event("2026-03-12T13:30:00Z")));

        assertThat(found.value().at()).hasToString("2026-03-12T13:30");
        assertThat(found.confidence()).isLessThan(0.7);
    }

    @Test
    void aDayWithoutATimeIsNoMoment() {
        var found = found(INVITATION + jsonLd(event("2026-03-12")));

        assertThat(found.value().day()).hasToString("2026-03-12");
        assertThat(found.value().at()).isNull();
    }

    @Test
    void whatMarkupSaysGoesBeforeTheText() {
        var text = "<p>Your interview is on 13 March at 9:00.</p>";

        assertThat(found(text + jsonLd(event("2026-03-12T14:30:00+01:00")))
                        .value()
                        .at())
                .hasToString("2026-03-12T14:30");
    }

    @ParameterizedTest
    @CsvSource({
        "https://schema.org/EventScheduled, FIXED",
        "http://schema.org/EventRescheduled, MOVED",
        "EventRescheduled, MOVED",
        "https://schema.org/EventCancelled, CANCELLED",
        "EventPostponed, CANCELLED",
        "https://schema.org/EventMovedOnline, FIXED"
    })
    void theStateOfTheEventIsTheAppointments(String status, State state) {
        var found = found(INVITATION + jsonLd("""
                {"@type": "Event", "name": "Interview", "startDate": "2026-03-12T14:30:00+01:00", "eventStatus": "%s"}
                """.formatted(status)));

        assertThat(found.value().state()).isEqualTo(state);
        assertThat(found.value().day()).hasToString("2026-03-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"@type\": \"VirtualLocation\", \"url\": \"https://meet.ostramill.example/r/4711\"} | https://meet.ostramill.example/r/4711",
                "{\"@type\": \"Place\", \"name\": \"Ostra Mill\", \"address\": \"Weir Street 12\"} | Ostra Mill, Weir Street 12",
                "{\"@type\": \"Place\", \"name\": \"Ostra Mill\", \"address\": {\"@type\": \"PostalAddress\", \"streetAddress\": \"Weir Street 12\", \"postalCode\": \"4711\", \"addressLocality\": \"Ostra\"}} | Ostra Mill, Weir Street 12, 4711, Ostra",
                "\"Weir Street 12, Ostra\" | Weir Street 12, Ostra",
                "[{\"@type\": \"Place\", \"name\": \"Ostra Mill\"}, {\"@type\": \"VirtualLocation\"}] | Ostra Mill",
                "{\"@type\": \"VirtualLocation\", \"url\": \"javascript:alert(1)\"} | ",
                "{\"@type\": \"VirtualLocation\"} | ",
                "42 | 42"
            })
    void thePlaceIsAnAddressOrTheLinkOfAMeeting(String location, @Nullable String place) {
        var found = found(INVITATION
                + jsonLd("{\"@type\": \"Event\", \"startDate\": \"2026-03-12T14:30:00+01:00\", \"location\": "
                        + location + "}"));

        assertThat(found.value().place()).isEqualTo(place);
    }

    @Test
    void theAddressOfTheEventIsAPlaceOnlyWherePeopleMeet() {
        var event = "{\"@type\": \"Event\", \"startDate\": \"2026-03-12T14:30:00+01:00\", \"url\": \"%s\"}";

        assertThat(found(INVITATION + jsonLd(event.formatted("https://zoom.us/j/4711")))
                        .value()
                        .place())
                .isEqualTo("https://zoom.us/j/4711");
        assertThat(found(INVITATION + jsonLd(event.formatted("https://ostramill.example/calendar/4711")))
                        .value()
                        .place())
                .isNull();
    }

    @Test
    void aReservationNamesTheEventInsideIt() {
        var reservation = """
                {"@context": "http://schema.org", "@type": "EventReservation", "reservationNumber": "4711",
                 "reservationStatus": "http://schema.org/%s",
                 "reservationFor": {"@type": "Event", "name": "Interview", "startDate": "2026-03-12T14:30:00+01:00",
                                    "location": {"@type": "Place", "name": "Ostra Mill"}}}
                """;
        var found = found(INVITATION + jsonLd(reservation.formatted("ReservationConfirmed")));

        assertThat(found.value().at()).hasToString("2026-03-12T14:30");
        assertThat(found.value().place()).isEqualTo("Ostra Mill");
        assertThat(found(INVITATION + jsonLd(reservation.formatted("ReservationCancelled")))
                        .value()
                        .state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void aReservationWithoutATypeInsideItIsReadToo() {
        var found = found(INVITATION + jsonLd("""
                {"@type": "EventReservation", "reservationFor": {"startDate": "2026-03-12T14:30:00+01:00"}}
                """));

        assertThat(found.value().at()).hasToString("2026-03-12T14:30");
    }

    @Test
    void anEventToConfirmIsFoundInsideTheMessageThatAsks() {
        var found = found(INVITATION + jsonLd("""
                {"@type": "EmailMessage", "potentialAction": {"@type": "ConfirmAction", "name": "Confirm"},
                 "about": {"@type": "BusinessEvent", "name": "Interview", "startDate": "2026-03-12T14:30:00+01:00"}}
                """));

        assertThat(found.value().at()).hasToString("2026-03-12T14:30");
    }

    @Test
    void microdataIsReadAsJsonLdIs() {
        var found = found(INVITATION + """
                <div itemscope itemtype="http://schema.org/EventReservation">
                <link itemprop="reservationStatus" href="http://schema.org/ReservationConfirmed"/>
                <div itemprop="reservationFor" itemscope itemtype="http://schema.org/Event">
                <meta itemprop="name" content="Interview"/>
                <time itemprop="startDate" datetime="2026-03-12T14:30:00+01:00"></time>
                <div itemprop="location" itemscope itemtype="http://schema.org/Place">
                <meta itemprop="name" content="Ostra Mill"/><meta itemprop="address" content="Weir Street 12"/></div>
                </div></div>""");

        assertThat(found.value().at()).hasToString("2026-03-12T14:30");
        assertThat(found.value().place()).isEqualTo("Ostra Mill, Weir Street 12");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"INTERVIEW", "PHONE_SCREEN", "ASSESSMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void whereAMailArrangesNothingItsEventsAreNoAppointments(Kind kind) {
        assertThat(html(INVITATION + jsonLd(event("2026-03-12T14:30:00+01:00")))
                        .read(kind)
                        .appointment())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ostra Career Fair", "Jobmesse Ostra", "Webinar: how we mill", "Salon de l'emploi"})
    void whatAnybodyMayComeToIsNoAppointment(String name) {
        assertThat(read("<p>We would like to meet you.</p>"
                        + jsonLd("{\"@type\": \"Event\", \"name\": \"" + name
                                + "\", \"startDate\": \"2026-03-12T14:30:00+01:00\"}")))
                .isNull();
    }

    @Test
    void ofSeveralTheOneThatIsCalledAMeetingCountsAndNoneWhereNoneIs() {
        var events = """
                [{"@type": "Event", "name": "%s", "startDate": "2026-03-12T14:30:00+01:00"},
                 {"@type": "Event", "name": "Summer party", "startDate": "2026-06-12T18:00:00+02:00"}]
                """;

        assertThat(found(INVITATION + jsonLd(events.formatted("Interview with Edda")))
                        .value()
                        .at())
                .hasToString("2026-03-12T14:30");
        assertThat(read("<p>We would like to meet you.</p>" + jsonLd(events.formatted("Mill tour"))))
                .isNull();
    }

    @Test
    void anEventThatIsOverIsNoAppointment() {
        assertThat(read("<p>We would like to meet you.</p>" + jsonLd(event("2026-01-12T14:30:00+01:00"))))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"Event\", \"startDate\": \"soon\"}",
                "{\"@type\": \"Event\", \"startDate\": \"2026-13-45T25:61:00+99:00\"}",
                "{\"@type\": \"Event\", \"startDate\": \"2026-03-12T14:30:00+01:00+01:00\"}",
                "{\"@type\": \"Event\", \"startDate\": 20260312}",
                "{\"@type\": \"Event\", \"startDate\": 1e99999}",
                "{\"@type\": \"Event\", \"startDate\": null, \"location\": [[[]]]}",
                "{\"@type\": \"Event\", \"startDate\": {\"@type\": \"Event\"}}",
                "{\"@type\": [\"Event\"], \"startDate\": []}",
                "{\"@type\": 7, \"startDate\": \"2026-03-12T14:30:00+01:00\"}",
                "{\"@type\": \"Event\", \"startDate\": \"2026-03-12T14:30:00+01:00\"",
                "[[[[\"Event\"]]]]",
                "\"Event\"",
                "null",
                ""
            })
    void whatIsNoEventSaysNothing(String json) {
        var found = read("<p>We would like to meet you.</p>" + jsonLd(json));

        assertThat(found == null || found.value().at() == null).isTrue();
    }

    @Test
    void depthSizeAndNumberAreBounded() {
        var deep = "{\"@type\": \"Event\", \"superEvent\": ".repeat(5_000) + "{}" + "}".repeat(5_000);
        var large = "{\"@type\": \"Event\", \"name\": \"" + "x".repeat(500_000)
                + "\", \"startDate\": \"2026-03-12T14:30:00+01:00\"}";
        var many = "[" + "{\"@type\": \"Event\", \"startDate\": \"2026-03-12T14:30:00+01:00\"},".repeat(900) + "{}]";
        var start = "{\"@type\": \"Event\", \"startDate\": \"" + "2026-03-12T14:30".repeat(50) + "\"}";

        assertThat(read("<p>We would like to meet you.</p>" + jsonLd(deep))).isNull();
        assertThat(read("<p>We would like to meet you.</p>" + jsonLd(large))).isNull();
        assertThat(read("<p>We would like to meet you.</p>" + jsonLd(start))).isNull();
        assertThat(found("<p>We would like to meet you.</p>" + jsonLd(many))
                        .value()
                        .at())
                .hasToString("2026-03-12T14:30");
    }

    private static String event(String start) {
        return "{\"@context\": \"https://schema.org\", \"@type\": \"Event\", \"name\": \"Interview\", \"startDate\": \""
                + start + "\"}";
    }

    private static String jsonLd(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static @Nullable Finding<Appointment> read(String page) {
        return html(page).read(Kind.INTERVIEW).appointment();
    }

    private static Finding<Appointment> found(String page) {
        return Objects.requireNonNull(read(page), "no appointment");
    }
}
