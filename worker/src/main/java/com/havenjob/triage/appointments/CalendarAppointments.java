package com.havenjob.triage.appointments;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Appointment.State;
import com.havenjob.triage.Finding;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.Zones;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The appointment of events that programs wrote, of calendar parts or of markup: the newest that is still to come. */
final class CalendarAppointments {

    private static final double SURE = 0.97;
    private static final double WITHOUT_ITS_ZONE = 0.6;
    private static final double CANCELLED = 0.95;
    private static final Set<String> ANSWERS = Set.of("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH");

    private final String extractor;
    private final Zones zones;
    private final @Nullable LocalDate today;
    private final DateReading text;
    private final DateText descriptions;

    /**
     * @param extractor what the findings are called
     * @param text the words around the events: they name times as the reader's clock shows them
     * @param descriptions reads the words inside them
     */
    CalendarAppointments(String extractor, Zones zones, DateReading text, DateText descriptions) {
        this.extractor = extractor;
        this.zones = zones;
        this.today = text.today();
        this.text = text;
        this.descriptions = descriptions;
    }

    /** The appointment, or null where the calendars have none. */
    @Nullable
    Finding<Appointment> of(List<CalendarReading> calendars) {
        Finding<Appointment> best = null;
        for (var reading : calendars) {
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
        var time = start.time();
        var state = event.cancelled() ? State.CANCELLED : event.sequence() > 0 ? State.MOVED : State.FIXED;
        String place = MeetingPlace.of(event);
        if (time == null) {
            return found(event, new Appointment(state, start.day(), null, null, place), WITHOUT_ITS_ZONE);
        }
        var written = start.day().atTime(time);
        String named = start.zone();
        if (!start.utc()) {
            var zone = named == null ? null : zones.named(named);
            return found(event, new Appointment(state, start.day(), time, zone, place), SURE);
        }
        // UTC is nobody's clock: what the words say about the same moment is.
        var clock = new LocalClock(text, descriptions, zones);
        var said = clock.sameMoment(written, event);
        var zone = clock.zone(reading.zone(), event);
        var local = said != null ? said : zone == null ? written : LocalClock.at(zone, written);
        boolean unsure = said == null && zone == null;
        return found(
                event,
                new Appointment(state, local.toLocalDate(), local.toLocalTime(), unsure ? ZoneOffset.UTC : zone, place),
                unsure ? WITHOUT_ITS_ZONE : SURE);
    }

    private Finding<Appointment> found(CalendarEvent event, Appointment appointment, double confidence) {
        return new Finding<>(
                appointment,
                event.cancelled() ? CANCELLED : confidence,
                event.cancelled() ? extractor + "/cancelled" : extractor,
                event.line());
    }
}
