package com.havenjob.triage.dates;

import com.havenjob.triage.dates.WrittenDay.OnDate;
import com.havenjob.triage.dates.WrittenDay.Order;
import org.jspecify.annotations.Nullable;

/** How the day of a month is written out, in words or numbers. Looks at a bounded number of lexemes from where it starts. */
final class DateGrammar {

    private static final int FILLERS = 3;
    private static final int SHORT = 3;

    private final Lexemes all;

    DateGrammar(Lexemes all) {
        this.all = all;
    }

    /** The date that begins at this lexeme, with its month or without, or null. */
    @Nullable
    Span<OnDate> at(int from) {
        var date = withMonth(from);
        return date == null && all.get(from).isNumber() ? dayAlone(from) : date;
    }

    /** The date with its month that begins at this lexeme, or null. */
    @Nullable
    Span<OnDate> withMonth(int start) {
        if (all.is(start, Sense.MONTH)) {
            return monthFirst(start);
        }
        var date = iso(start);
        date = date == null ? wordBehind(start) : date;
        return date == null ? numeric(start) : date;
    }

    private @Nullable Span<OnDate> iso(int from) {
        int year = all.year(from);
        if (year < 0 || !all.isAnyMark(from + 1, "-/.") || !all.isGlued(from + 2)) {
            return null;
        }
        int month = all.number(from + 2, 2);
        boolean second = all.isAnyMark(from + 3, "-/.") && all.isGlued(from + 4);
        int day = second ? all.number(from + 4, 2) : -1;
        return isDate(day, month) ? span(day, month, year, Order.SURE, from, from + 5) : null;
    }

    /** 12th of March 2026 · 12. März · 12 de marzo de 2026 · 12-Mar-2026. */
    private @Nullable Span<OnDate> wordBehind(int from) {
        int day = all.number(from, 2);
        int at = from + 1;
        if (all.isGlued(at) && all.is(at, Sense.ORDINAL)) {
            at++;
        }
        at = all.skipFillers(at, FILLERS, ".,-/'’");
        int month = all.value(at, Sense.MONTH);
        if (!isDate(day, month)) {
            return null;
        }
        int end = at + 1;
        int behind = all.skipFillers(end, 2, ".,-/");
        int year = all.year(behind);
        boolean written = year > 0;
        if (!written && all.isAnyMark(behind, "'’") && all.number(behind + 1, 2) > 0) {
            return span(day, month, 2000 + all.number(behind + 1, 2), Order.SURE, from, behind + 2);
        }
        boolean shortYear = !written
                && all.isAnyMark(end, "-/")
                && all.isGlued(end)
                && all.isGlued(end + 1)
                && all.has(end + 1)
                && all.get(end + 1).digits() == 2;
        if (shortYear) {
            return span(day, month, 2000 + all.number(end + 1, 2), Order.SURE, from, end + 2);
        }
        return span(day, month, written ? year : 0, Order.SURE, from, written ? behind + 1 : end);
    }

    /** 12.03.2026 · 12/03/26 · 12-03-2026 · 12.03. */
    private @Nullable Span<OnDate> numeric(int from) {
        int first = all.number(from, 2);
        boolean marked = all.isAnyMark(from + 1, "./-") && all.isGlued(from + 1);
        boolean spaced = marked && !all.isGlued(from + 2) && !all.isMark(from + 1, '.');
        int second = marked && !spaced ? all.number(from + 2, 2) : -1;
        if (first < 1 || second < 1 || (all.isGlued(from) && isJoined(from))) {
            return null;
        }
        char mark = all.get(from + 1).text().charAt(0);
        boolean more = all.isMark(from + 3, mark) && all.isGlued(from + 3);
        int year = more ? year(from + 4) : -1;
        if (year > 0) {
            return ordered(first, second, year, mark, from, from + 5);
        }
        boolean bare = more && mark == '.' && all.number(from + 4, 9) < 0;
        boolean alone = !more && from > 0 && (!all.isGlued(from + 3) || all.isAnyMark(from + 3, "),;"));
        if (bare || (alone && mark == '/' && introduced(from)) || (alone && mark == '.' && isBehindWeekday(from))) {
            return ordered(first, second, 0, mark, from, bare ? from + 4 : from + 3);
        }
        return null;
    }

    private boolean isJoined(int from) {
        return from > 0 && !all.isAnyMark(from - 1, "(:,[\"");
    }

    private boolean introduced(int from) {
        return all.is(from - 1, Sense.FILLER) || isBehindWeekday(from);
    }

    private boolean isBehindWeekday(int from) {
        boolean clock = all.is(from - 1, Sense.AT) || all.is(from + 3, Sense.CLOCK) || all.is(from + 3, Sense.HOUR);
        boolean length = all.is(from + 3, Sense.HOURS) || all.is(from + 3, Sense.DAYS) || all.is(from + 3, Sense.WEEKS);
        return !clock && !length && all.weekdayBefore(from) > 0;
    }

    private int year(int at) {
        int year = all.year(at);
        if (year > 0) {
            return year;
        }
        boolean two = all.has(at) && all.get(at).digits() == 2;
        int value = two ? all.number(at, 2) : -1;
        return value >= 20 && value < 70 ? 2000 + value : -1;
    }

    private static @Nullable Span<OnDate> ordered(int first, int second, int year, char mark, int from, int to) {
        boolean either = mark == '/' && first <= 12 && second <= 12 && first != second;
        if (isDate(first, second)) {
            return span(first, second, year, either ? Order.EITHER : Order.SURE, from, to);
        }
        return mark != '.' && isDate(second, first) ? span(second, first, year, Order.SURE, from, to) : null;
    }

    /** March 12th, 2026. */
    private @Nullable Span<OnDate> monthFirst(int from) {
        int at = from + 1;
        while (all.isAnyMark(at, ".-/") && at < from + 2) {
            at++;
        }
        at = all.is(at, Sense.FILLER) && all.number(at + 1, 2) > 0 ? at + 1 : at;
        int day = all.number(at, 2);
        int month = all.value(from, Sense.MONTH);
        boolean clock =
                all.isMark(at + 1, ':') && all.isGlued(at + 1) && all.isGlued(at + 2) && all.number(at + 2, 2) >= 0;
        if (!isDate(day, month)
                || clock
                || (all.get(from).text().length() <= SHORT && !all.get(from).isCapital())) {
            return null;
        }
        int end = at + 1;
        if (all.isGlued(end) && all.is(end, Sense.ORDINAL)) {
            end++;
        }
        int behind = all.skipFillers(end, 2, ",.-/");
        int year = all.year(behind);
        boolean written = year > 0;
        return span(day, month, written ? year : 0, Order.SURE, from, written ? behind + 1 : end);
    }

    /** «entro il 14», «até dia 20», «el 9 a las 10»: a day of the nearest month, with its article and nothing behind it. */
    private @Nullable Span<OnDate> dayAlone(int from) {
        int day = all.number(from, 2);
        if (!isDate(day, 1) || !all.is(from - 1, Sense.ON) || isTime(from)) {
            return null;
        }
        int to = all.isGlued(from + 1) && all.is(from + 1, Sense.ORDINAL) ? from + 2 : from + 1;
        boolean ends = !all.has(to) || (all.isAnyMark(to, ".,;!?)") && !all.isGlued(to + 1));
        int behind = all.isAnyMark(to, ".,") ? to + 1 : to;
        int at = all.is(behind, Sense.TO) && all.is(behind + 1, Sense.AT) ? behind + 1 : behind;
        boolean timed = all.is(at, Sense.AT) && all.number(at + 1, 2) >= 0;
        boolean until = all.is(from - 2, Sense.UNTIL) || all.is(from - 3, Sense.UNTIL);
        return timed || (until && ends) ? span(day, 0, 0, Order.SURE, from, to) : null;
    }

    /** Whether the number is one of a time, or begins a range. */
    boolean isTime(int at) {
        boolean minutes = all.isAnyMark(at + 1, ":.") && all.isGlued(at + 1) && all.isGlued(at + 2);
        return minutes
                || all.is(at + 1, Sense.HOUR)
                || all.is(at + 1, Sense.CLOCK)
                || all.is(at + 1, Sense.MORNING)
                || all.is(at + 1, Sense.AFTERNOON)
                || all.is(at - 1, Sense.AT)
                || all.isAnyMark(at + 1, "-–%");
    }

    private static boolean isDate(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static Span<OnDate> span(int day, int month, int year, Order order, int from, int to) {
        return new Span<>(new OnDate(day, month, year, 0, order), from, to);
    }
}
