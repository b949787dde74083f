package com.havenjob.triage.appointments;

import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.TimeMention;
import com.havenjob.triage.dates.Zones;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which clock the people of a mail look at, where its calendar writes UTC. */
final class LocalClock {

    private static final int LONGEST_DISTANCE = 14 * 60;
    private static final int STEP = 30;

    private final DateReading text;
    private final DateText descriptions;
    private final Zones zones;

    LocalClock(DateReading text, DateText descriptions, Zones zones) {
        this.text = text;
        this.descriptions = descriptions;
        this.zones = zones;
    }

    static LocalDateTime at(ZoneId zone, LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
    }

    /** The time that the words around or inside the calendar give for the same moment, or null. */
    @Nullable
    LocalDateTime sameMoment(LocalDateTime utc, CalendarEvent event) {
        for (var reading : readings(event)) {
            var pairs = new TimePairs(reading);
            for (var day : reading.days()) {
                var time = pairs.of(day);
                var said = time == null ? null : day.day().atTime(time.start());
                if (said != null && isZoneApart(utc, said)) {
                    return said;
                }
            }
        }
        return null;
    }

    private static boolean isZoneApart(LocalDateTime utc, LocalDateTime said) {
        long minutes = Duration.between(utc, said).toMinutes();
        return Math.abs(minutes) <= LONGEST_DISTANCE && minutes % STEP == 0;
    }

    /** The calendar's own zone, else one that the words name, or null. */
    @Nullable
    ZoneId zone(@Nullable String ofCalendar, CalendarEvent event) {
        var own = ofCalendar == null ? null : zones.named(ofCalendar);
        if (own != null) {
            return own;
        }
        return readings(event).stream()
                .flatMap(reading -> reading.times().stream())
                .map(TimeMention::zone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<DateReading> readings(CalendarEvent event) {
        return List.of(text, descriptions.read(event.summary() + "\n" + event.description()));
    }
}
