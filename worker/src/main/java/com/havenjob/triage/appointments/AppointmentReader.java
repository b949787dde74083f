package com.havenjob.triage.appointments;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Appointment.State;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.Zones;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the appointment of a mail: its calendar parts know best, its text knows what they do not say. */
public final class AppointmentReader {

    /** What a mail about something else has to say to be believed. */
    private static final double UNEXPECTED = 0.72;

    private AppointmentReader() {}

    /**
     * The appointment, with its place; null where the mail is about none.
     *
     * @param calendars text/calendar parts
     * @param body where links to video meetings stand
     * @param descriptions reads the text inside calendars
     */
    public static @Nullable Finding<Appointment> read(
            Kind kind, List<String> calendars, DateReading dates, String body, Zones zones, DateText descriptions) {
        var inText = mayMeet(kind) ? new TextAppointments(dates, isMeeting(kind)).find() : null;
        inText = inText != null && !isMeeting(kind) && inText.confidence() < UNEXPECTED ? null : inText;
        var inCalendar = calendars.isEmpty() || kind == Kind.NOT_APPLICATION
                ? null
                : new CalendarAppointments(zones, dates, descriptions).of(calendars);
        var found = inCalendar == null ? inText : agreed(inCalendar, inText);
        return found == null ? null : placed(found, dates, body);
    }

    private static boolean isMeeting(Kind kind) {
        return kind == Kind.INTERVIEW || kind == Kind.PHONE_SCREEN;
    }

    private static boolean mayMeet(Kind kind) {
        return switch (kind) {
            case INTERVIEW, PHONE_SCREEN, ASSESSMENT, OFFER, UNDER_REVIEW, APPLIED -> true;
            case REJECTED, WITHDRAWN, NOT_APPLICATION -> false;
        };
    }

    /** A text that cancels what the calendar still holds is the newer of the two. */
    private static Finding<Appointment> agreed(Finding<Appointment> inCalendar, @Nullable Finding<Appointment> inText) {
        if (inText == null || inText.value().state() != State.CANCELLED) {
            return inCalendar;
        }
        return Objects.equals(inText.value().day(), inCalendar.value().day()) ? inText : inCalendar;
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
