package com.havenjob.triage.appointments;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Appointment.State;
import com.havenjob.triage.Finding;
import com.havenjob.triage.dates.Zones;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The appointment of a mail's calendar parts: its newest event that is still to come. */
final class CalendarAppointments {

    private static final double SURE = 0.97;
    private static final double WITHOUT_ITS_ZONE = 0.6;
    private static final double CANCELLED = 0.95;
    private static final int LONGEST_ZONE_DISTANCE = 14;
    private static final Set<String> ANSWERS = Set.of("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH");

    private final Zones zones;
    private final @Nullable LocalDate today;
    private final @Nullable ZoneId zoneOfText;
    private final List<LocalDateTime> timesOfText;

    /**
     * @param today the day of the mail; null where it is not known
     * @param zoneOfText a zone that the text names
     * @param timesOfText days with times that the text names: as the reader's clock shows them
     */
    CalendarAppointments(
            Zones zones,
            @Nullable LocalDate today,
            @Nullable ZoneId zoneOfText,
            List<LocalDateTime> timesOfText) {
        this.zones = zones;
        this.today = today;
        this.zoneOfText = zoneOfText;
        this.timesOfText = List.copyOf(timesOfText);
    }

    /** The appointment, or null where the calendars have none. */
    @Nullable
    Finding<Appointment> of(List<String> calendars) {
        Finding<Appointment> best = null;
        for (var calendar : calendars) {
            var reading = CalendarReading.of(calendar);
            if (!ANSWERS.contains(reading.method())) {
                for (var event : newest(reading.events())) {
                    var found = finding(event, reading);
                    best = best == null || isBetter(found.value(), best.value()) ? found : best;
                }
            }
        }
        return best;
    }

    private static Iterable<CalendarEvent> newest(List<CalendarEvent> events) {
        var newest = new LinkedHashMap<String, CalendarEvent>();
        for (var event : events) {
            String key = event.uid().isEmpty() ? "#" + newest.size() : event.uid();
            if (event.isNewerThan(newest.get(key))) {
                newest.put(key, event);
            }
        }
        return newest.values();
    }

    /** What takes place before what does not, what is to come before what is past, then the earlier. */
    private boolean isBetter(Appointment one, Appointment other) {
        boolean oneHolds = one.state() != State.CANCELLED;
        boolean otherHolds = other.state() != State.CANCELLED;
        if (oneHolds != otherHolds) {
            return oneHolds;
        }
        var oneDay = one.day();
        var otherDay = other.day();
        if (oneDay == null || otherDay == null) {
            return otherDay == null && oneDay != null;
        }
        boolean oneComes = today == null || !oneDay.isBefore(today);
        boolean otherComes = today == null || !otherDay.isBefore(today);
        return oneComes == otherComes ? oneDay.isBefore(otherDay) : oneComes;
    }

    private Finding<Appointment> finding(CalendarEvent event, CalendarReading reading) {
        var start = event.start();
        var zone = zone(start, reading);
        var time = start.time();
        var local = time == null ? null : local(start.day().atTime(time), start.utc(), zone);
        var state = event.cancelled() ? State.CANCELLED : event.sequence() > 0 ? State.MOVED : State.FIXED;
        boolean unsure = start.utc() && zone == null && local != null && !timesOfText.contains(local);
        return new Finding<>(
                new Appointment(
                        state,
                        local == null ? start.day() : local.toLocalDate(),
                        local == null ? null : local.toLocalTime(),
                        zone == null && unsure ? ZoneOffset.UTC : zone,
                        MeetingPlace.of(event)),
                event.cancelled() ? CANCELLED : unsure ? WITHOUT_ITS_ZONE : SURE,
                event.cancelled() ? "calendar/cancelled" : "calendar",
                event.line());
    }

    private @Nullable ZoneId zone(CalendarTime start, CalendarReading reading) {
        String written = start.zone();
        if (written != null) {
            return zones.named(written);
        }
        String own = reading.zone();
        var zone = own == null || !start.utc() ? null : zones.named(own);
        return zone == null && start.utc() ? zoneOfText : zone;
    }

    /** UTC is nobody's clock: what the text says about the same moment is. */
    private LocalDateTime local(LocalDateTime written, boolean utc, @Nullable ZoneId zone) {
        if (!utc) {
            return written;
        }
        for (var time : timesOfText) {
            long minutes = Duration.between(written, time).toMinutes();
            if (Math.abs(minutes) <= LONGEST_ZONE_DISTANCE * 60L && minutes % 30 == 0) {
                return time;
            }
        }
        return zone == null
                ? written
                : written.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
    }
}
