package com.havenjob.triage.appointments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates and times of markup (ISO 8601, in its long and its short form). */
final class MarkupTime {

    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[Tt ](\\d{2}):?(\\d{2})(?::?\\d{2}(?:[.,]\\d{1,9})?)?(?: ?([Zz]|[+-]\\d{2}(?::?\\d{2})?))?)?");

    private MarkupTime() {}

    /** The time as calendars have it, or null where the text is none. */
    static @Nullable CalendarTime of(String text) {
        var form = FORM.matcher(text.strip());
        if (text.length() > LONGEST || !form.matches()) {
            return null;
        }
        try {
            var day = LocalDate.of(number(form.group(1)), number(form.group(2)), number(form.group(3)));
            if (form.group(4) == null) {
                return new CalendarTime(day, null, false, null);
            }
            var time = LocalTime.of(number(form.group(4)), number(form.group(5)));
            String zone = form.group(6);
            return new CalendarTime(day, time, isUtc(zone), isUtc(zone) ? null : zone);
        } catch (DateTimeException e) {
            return null; // what is no date says nothing
        }
    }

    /** Programs write the zero offset for any clock; what the words say about the same moment is better. */
    private static boolean isUtc(@Nullable String zone) {
        return zone != null
                && (zone.equalsIgnoreCase("Z") || zone.substring(1).chars().allMatch(c -> c == '0' || c == ':'));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
