package com.havenjob.triage.appointments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A DATE or DATE-TIME of a calendar (RFC 5545, sections 3.3.4 and 3.3.5).
 *
 * @param time null for a whole day
 * @param zone TZID as written; null for a floating time and for UTC
 */
record CalendarTime(
        LocalDate day,
        @Nullable LocalTime time,
        boolean utc,
        @Nullable String zone) {

    private static final int LENGTH_OF_DATE = 8;
    private static final int LENGTH_WITH_MINUTES = 13;

    /** The time of a property such as DTSTART, or null where it is none. */
    static @Nullable CalendarTime of(CalendarProperty property) {
        String text = property.value().strip();
        try {
            if (text.length() < LENGTH_OF_DATE) {
                return null;
            }
            var day = LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
            boolean timed = text.length() >= LENGTH_WITH_MINUTES && (text.charAt(8) == 'T' || text.charAt(8) == 't');
            if (!timed) {
                return new CalendarTime(day, null, false, null);
            }
            var time = LocalTime.of(number(text, 9, 11), number(text, 11, 13));
            boolean utc = text.endsWith("Z") || text.endsWith("z");
            return new CalendarTime(
                    day, time, utc, utc ? null : property.parameters().get("TZID"));
        } catch (DateTimeException | NumberFormatException e) {
            return null; // what is no date says nothing
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
