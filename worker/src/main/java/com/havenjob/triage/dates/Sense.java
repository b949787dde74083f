package com.havenjob.triage.dates;

import java.util.Locale;

/** What a word means beside a date or a time; each is a section of the language's sheet. */
enum Sense {
    MONTH,
    WEEKDAY,
    /** So many days after today. */
    AHEAD,
    /** «after» in «the day after tomorrow». */
    AFTER,
    NUMBER,
    /** With a weekday: not the nearest one where that is in this week. */
    NEXT,
    /** With a weekday: the nearest one. */
    COMING,
    /** With a weekday: the nearest one; with the word for a week: the week of the mail. */
    THIS,
    WEEK,
    /** Stands between the parts of a date and says nothing. */
    FILLER,
    ORDINAL,
    /** Stands before a time. */
    AT,
    /** Stands behind a time. */
    CLOCK,
    /** Stands between hours and minutes, or behind hours. */
    HOUR,
    MORNING,
    AFTERNOON,
    NOON,
    /** Between an hour and its minutes. */
    AND,
    /** Behind an hour: thirty minutes more. */
    HALF_PAST,
    /** Before an hour: thirty minutes less. */
    HALF,
    /** Stands before a day that is written as a number alone. */
    ON,
    /** Stands before the last day. */
    UNTIL,
    TO,
    HOURS,
    DAYS,
    WEEKS,
    /** Makes days business days. */
    BUSINESS;

    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether the words of its section have numbers. */
    boolean isValued() {
        return this == MONTH || this == WEEKDAY || this == AHEAD || this == NUMBER;
    }
}
