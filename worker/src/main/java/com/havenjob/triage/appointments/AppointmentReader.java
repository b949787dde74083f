package com.havenjob.triage.appointments;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Appointment.State;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.TimeMention;
import com.havenjob.triage.dates.Zones;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the appointment of a mail: its calendar parts know best, its text knows what they do not say. */
public final class AppointmentReader {

    private AppointmentReader() {}

    /**
     * The appointment, with its place; null where the mail is about none.
     *
     * @param calendars text/calendar parts
     * @param body where links to video meetings stand
     */
    public static @Nullable Finding<Appointment> read(
            Kind kind, List<String> calendars, DateReading dates, String body, Zones zones) {
        var inText = mayMeet(kind) ? new TextAppointments(dates, isMeeting(kind)).find() : null;
        var inCalendar = calendars.isEmpty() || kind == Kind.NOT_APPLICATION
                ? null
                : new CalendarAppointments(zones, dates.today(), zone(dates), times(dates)).of(calendars);
        var found = inCalendar == null ? inText : agreed(inCalendar, inText);
        return found == null ? null : placed(found, dates, body);
    }

    private static boolean isMeeting(Kind kind) {
        return kind == Kind.INTERVIEW || kind == Kind.PHONE_SCREEN;
    }

    private static boolean mayMeet(Kind kind) {
        return switch (kind) {
            case INTERVIEW, PHONE_SCREEN, ASSESSMENT, OFFER, UNDER_REVIEW -> true;
            case APPLIED, REJECTED, WITHDRAWN, NOT_APPLICATION -> false;
        };
    }

    /** A text that cancels what the calendar still holds is the newer of the two. */
    private static Finding<Appointment> agreed(
            Finding<Appointment> inCalendar, @Nullable Finding<Appointment> inText) {
        boolean called = inText != null
                && inText.value().state() == State.CANCELLED
                && Objects.equals(inText.value().day(), inCalendar.value().day());
        return called ? inText : inCalendar;
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

    private static @Nullable ZoneId zone(DateReading dates) {
        return dates.times().stream()
                .map(TimeMention::zone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<LocalDateTime> times(DateReading dates) {
        var pairs = new TimePairs(dates);
        var times = new ArrayList<LocalDateTime>();
        for (var day : dates.days()) {
            var time = pairs.of(day);
            if (time != null) {
                times.add(day.day().atTime(time.start()));
            }
        }
        return times;
    }
}
