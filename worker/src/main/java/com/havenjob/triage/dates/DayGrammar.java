package com.havenjob.triage.dates;

import com.havenjob.triage.dates.WrittenDay.OnDate;
import com.havenjob.triage.dates.WrittenDay.OnWeekday;
import com.havenjob.triage.dates.WrittenDay.Order;
import com.havenjob.triage.dates.WrittenDay.Which;
import org.jspecify.annotations.Nullable;

/** How days are written. Looks at a bounded number of lexemes from where it starts. */
final class DayGrammar {

    private static final int FILLERS = 3;
    private static final int FILLERS_BEHIND_WEEKDAY = 4;
    private static final int SHORT = 3;
    private static final int LONGEST_TIME = 10;
    private static final String MARKS_BEFORE_WEEKDAY = "(,–-";
    private static final String MARKS_BEHIND_WEEKDAY = ".,(-–:";
    private static final int FILLERS_BEFORE_WEEKDAY = 3;

    private final Lexemes all;

    DayGrammar(Lexemes all) {
        this.all = all;
    }

    /** The day that begins at this lexeme, or null. */
    @Nullable
    Span<WrittenDay> at(int from) {
        var lexeme = all.get(from);
        if (lexeme.isNumber()) {
            var date = iso(from);
            date = date == null ? wordBehind(from) : date;
            date = date == null ? numeric(from) : date;
            date = date == null ? dayAlone(from) : date;
            return date == null ? null : withWeekdayBehind(date);
        }
        int weekday = weekday(from);
        if (weekday > 0) {
            return onWeekday(from, weekday);
        }
        if (all.is(from, Sense.MONTH)) {
            var date = monthFirst(from);
            return date == null ? null : withWeekdayBehind(date);
        }
        return ahead(from);
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

    private boolean isJoined(int from) {
        return from > 0 && !all.isAnyMark(from - 1, "(:,[\"");
    }

    private boolean introduced(int from) {
        return all.is(from - 1, Sense.FILLER) || isBehindWeekday(from);
    }

    private boolean isBehindWeekday(int from) {
        boolean clock = all.is(from - 1, Sense.AT) || all.is(from + 3, Sense.CLOCK) || all.is(from + 3, Sense.HOUR);
        boolean length = all.is(from + 3, Sense.HOURS) || all.is(from + 3, Sense.DAYS) || all.is(from + 3, Sense.WEEKS);
        return !clock
                && !length
                && weekday(all.skipFillersBack(from - 1, FILLERS_BEHIND_WEEKDAY, MARKS_BEHIND_WEEKDAY)) > 0;
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

    private @Nullable Span<WrittenDay> onWeekday(int from, int weekday) {
        if (isHabit(from)) {
            return null;
        }
        int at = behindWeekday(from);
        int moved = modifier(at) == null ? at : all.skipFillers(at + 1, FILLERS, ".,(");
        for (int start : new int[] {at, moved}) {
            var date = all.has(start) ? dateAt(start) : null;
            if (date != null) {
                return new Span<>(date.value().withWeekday(weekday), from, date.to());
            }
        }
        int day = all.number(at, 2);
        boolean plausible = day >= 1 && day <= 31 && !isTime(at);
        if (plausible) {
            int end = all.isGlued(at + 1) && all.is(at + 1, Sense.ORDINAL) ? at + 2 : at + 1;
            return new Span<>(new OnDate(day, 0, 0, weekday, Order.SURE), from, end);
        }
        boolean initial = all.get(from).text().length() <= SHORT;
        return initial ? null : new Span<>(new OnWeekday(weekday, which(from)), from, from + 1);
    }

    private @Nullable Span<OnDate> dateAt(int start) {
        if (all.is(start, Sense.MONTH)) {
            return monthFirst(start);
        }
        var date = iso(start);
        date = date == null ? wordBehind(start) : date;
        return date == null ? numeric(start) : date;
    }

    /** Monday to Friday, Mon-Fri: opening hours. */
    private boolean isHabit(int from) {
        boolean before = (all.is(from - 1, Sense.TO) || all.isAnyMark(from - 1, "-–/")) && weekday(from - 2) > 0;
        boolean behind = (all.is(from + 1, Sense.TO) || all.isAnyMark(from + 1, "-–/")) && weekday(from + 2) > 0;
        return before || behind;
    }

    private boolean isTime(int at) {
        boolean minutes = all.isAnyMark(at + 1, ":.") && all.isGlued(at + 1) && all.isGlued(at + 2);
        return minutes
                || all.is(at + 1, Sense.HOUR)
                || all.is(at + 1, Sense.CLOCK)
                || all.is(at + 1, Sense.MORNING)
                || all.is(at + 1, Sense.AFTERNOON)
                || all.is(at - 1, Sense.AT)
                || all.isAnyMark(at + 1, "-–%");
    }

    private Which which(int weekday) {
        // «next week on Thursday», «el jueves de la semana que viene»: of the two words for a week the farther one.
        int before = all.skipFillersBack(weekday - 1, FILLERS_BEFORE_WEEKDAY, ",") - 1;
        int behind = all.skipFillers(weekday + 1, FILLERS, ",(") + 1;
        for (int at : new int[] {weekday - 1, weekday + 1, weekday - 2, weekday + 2, weekday + 3, before, behind}) {
            var modifier = modifier(at);
            if (modifier != null) {
                boolean week = all.is(at + 1, Sense.WEEK) || (all.is(at - 1, Sense.WEEK) && at - 1 != weekday);
                if (week) {
                    return all.is(at, Sense.THIS) ? Which.IN_THIS_WEEK : Which.IN_NEXT_WEEK;
                }
                return at == weekday - 1 ? modifier : Which.NEAREST;
            }
        }
        return behindTime(weekday + 1);
    }

    /** «Thursday at 10am next week»: the word for the week stands behind the time. */
    private Which behindTime(int from) {
        int at = from;
        while (at < from + LONGEST_TIME && isOfTime(at)) {
            at++;
        }
        if (at == from || !all.has(at)) {
            return Which.NEAREST;
        }
        boolean before = modifier(at) != null && all.is(at + 1, Sense.WEEK);
        boolean behind = all.is(at, Sense.WEEK) && modifier(at + 1) != null;
        if (before || behind) {
            return all.is(before ? at : at + 1, Sense.THIS) ? Which.IN_THIS_WEEK : Which.IN_NEXT_WEEK;
        }
        return Which.NEAREST;
    }

    private boolean isOfTime(int at) {
        return all.number(at, 2) >= 0
                || all.isAnyMark(at, ":.,")
                || all.is(at, Sense.AT)
                || all.is(at, Sense.FILLER)
                || all.is(at, Sense.CLOCK)
                || all.is(at, Sense.HOUR)
                || all.is(at, Sense.MORNING)
                || all.is(at, Sense.AFTERNOON);
    }

    private @Nullable Which modifier(int at) {
        boolean near = all.is(at, Sense.COMING) || all.is(at, Sense.THIS);
        return all.is(at, Sense.NEXT) ? Which.NOT_THIS_WEEK : near ? Which.NEAREST : null;
    }

    private @Nullable Span<WrittenDay> ahead(int from) {
        int days = all.value(from, Sense.AHEAD);
        if (days < 0) {
            return null;
        }
        // «Guten Morgen» and «por la mañana» are no days.
        boolean greeting = all.get(from).isCapital() && from > 0 && !all.isAnyMark(from - 1, ":,-–(|.");
        boolean partOfDay = all.is(from, Sense.MORNING) && all.is(from - 1, Sense.FILLER);
        if (greeting || partOfDay) {
            return null;
        }
        boolean later =
                all.is(from - 1, Sense.AFTER) || (all.is(from - 1, Sense.FILLER) && all.is(from - 2, Sense.AFTER));
        return new Span<>(new WrittenDay.Ahead(days + (later ? 1 : 0)), from, from + 1);
    }

    private int behindWeekday(int weekday) {
        return all.skipFillers(weekday + 1, FILLERS_BEHIND_WEEKDAY, MARKS_BEHIND_WEEKDAY);
    }

    private Span<WrittenDay> withWeekdayBehind(Span<OnDate> date) {
        boolean marked =
                all.is(date.to(), Sense.FILLER) && all.isMark(date.to() + 1, '.'); // «24 marca 2026 r. (wtorek)»
        int at = all.skipFillers(marked ? date.to() + 2 : date.to(), 2, MARKS_BEFORE_WEEKDAY);
        int weekday = date.value().weekday() == 0 && isName(at) ? weekday(at) : 0;
        return weekday > 0 && !beginsAnother(at)
                ? new Span<>(date.value().withWeekday(weekday), date.from(), at + 1)
                : new Span<>(date.value(), date.from(), date.to());
    }

    /** «12. März, so dass»: a short word in small letters is no Sunday, unless it stands in brackets. */
    private boolean isName(int at) {
        return all.has(at)
                && (all.get(at).text().length() > SHORT || all.get(at).isCapital() || all.isMark(at - 1, '('));
    }

    /** Whether another date, or the day of one, stands behind a weekday and has none behind itself. */
    private boolean beginsAnother(int weekday) {
        var date = dateAt(behindWeekday(weekday));
        return date == null
                ? all.number(weekday + 1, 2) > 0 && !isTime(weekday + 1)
                : weekday(all.skipFillers(date.to(), 2, MARKS_BEFORE_WEEKDAY)) <= 0;
    }

    private int weekday(int at) {
        return all.value(at, Sense.WEEKDAY);
    }

    private static boolean isDate(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static Span<OnDate> span(int day, int month, int year, Order order, int from, int to) {
        return new Span<>(new OnDate(day, month, year, 0, order), from, to);
    }
}
