package com.havenjob.triage.appointments;

import com.havenjob.inbox.Markup.Item;
import com.havenjob.triage.Appointment;
import com.havenjob.triage.Appointment.State;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.Zones;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the appointment of a mail: its calendar parts know best, then what its HTML says to programs; its text knows what
 * they do not say.
 */
public final class AppointmentReader {

    /** What a mail about something else has to say to be believed. */
    private static final double UNEXPECTED = 0.72;

    private AppointmentReader() {}

    /** Whether mail of this kind can name an appointment: otherwise nothing needs to be read for one. */
    public static boolean mayFind(Kind kind, List<String> calendars) {
        return mayMeet(kind) || (!calendars.isEmpty() && kind != Kind.NOT_APPLICATION);
    }

    /**
     * The appointment, with its place; null where the mail is about none.
     *
     * @param calendars text/calendar parts
     * @param items what the HTML says to programs
     * @param body where links to video meetings stand
     * @param descriptions reads the text inside calendars
     */
    public static @Nullable Finding<Appointment> read(
            Kind kind,
            List<String> calendars,
            List<Item> items,
            DateReading dates,
            String body,
            Zones zones,
            DateText descriptions) {
        var inText = mayMeet(kind) ? new TextAppointments(dates, isMeeting(kind)).find() : null;
        inText = inText != null && !isMeeting(kind) && inText.confidence() < UNEXPECTED ? null : inText;
        var inCalendar = calendars.isEmpty() || kind == Kind.NOT_APPLICATION
                ? null
                : new CalendarAppointments("calendar", zones, dates, descriptions)
                        .of(calendars.stream().map(CalendarReading::of).toList());
        var told = inCalendar == null && isArranged(kind) ? inMarkup(items, dates, zones, descriptions) : inCalendar;
        var found = told == null ? inText : agreed(told, inText);
        return found == null ? null : placed(found, dates, body);
    }

    private static boolean isMeeting(Kind kind) {
        return kind == Kind.INTERVIEW || kind == Kind.PHONE_SCREEN;
    }

    /** Where a mail arranges nothing, an event in its HTML is a fair or a webinar that its footer advertises. */
    private static boolean isArranged(Kind kind) {
        return isMeeting(kind) || kind == Kind.ASSESSMENT;
    }

    private static @Nullable Finding<Appointment> inMarkup(
            List<Item> items, DateReading dates, Zones zones, DateText descriptions) {
        return MarkupEvents.of(items, dates.today(), descriptions)
                .map(event -> new CalendarAppointments("markup", zones, dates, descriptions)
                        .of(List.of(new CalendarReading("PUBLISH", null, List.of(event)))))
                .orElse(null);
    }

    private static boolean mayMeet(Kind kind) {
        return switch (kind) {
            case INTERVIEW, PHONE_SCREEN, ASSESSMENT, OFFER, UNDER_REVIEW, APPLIED -> true;
            case REJECTED, WITHDRAWN, NOT_APPLICATION -> false;
        };
    }

    /**
     * A text that cancels what calendar or markup still hold is the newer of the two, and so is one that proposes another
     * time for what they cancel.
     */
    private static Finding<Appointment> agreed(Finding<Appointment> told, @Nullable Finding<Appointment> inText) {
        if (inText == null) {
            return told;
        }
        if (told.value().state() == State.CANCELLED && isAnother(inText.value(), told.value())) {
            return inText;
        }
        if (inText.value().state() != State.CANCELLED) {
            return told;
        }
        return Objects.equals(inText.value().day(), told.value().day()) ? inText : told;
    }

    private static boolean isAnother(Appointment proposed, Appointment cancelled) {
        return proposed.at() != null
                && !(Objects.equals(proposed.day(), cancelled.day())
                        && Objects.equals(proposed.time(), cancelled.time()));
    }

    private static Finding<Appointment> placed(Finding<Appointment> found, DateReading dates, String body) {
        var appointment = found.value();
        if (appointment.place() != null || appointment.state() == State.TO_CHOOSE) {
            return found;
        }
        return new Finding<>(
                appointment.at(MeetingPlace.of(dates.units(), body)),
                found.confidence(),
                found.extractor(),
                found.evidence());
    }
}
