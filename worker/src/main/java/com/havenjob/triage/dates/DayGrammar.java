package com.havenjob.triage.dates;

import com.havenjob.triage.dates.WrittenDay.OnDate;
import com.havenjob.triage.dates.WrittenDay.OnWeekday;
import com.havenjob.triage.dates.WrittenDay.Order;
import org.jspecify.annotations.Nullable;

/** How days are written: dates and weekdays, one beside the other or alone, and days counted from the mail's. */
final class DayGrammar {

    private static final int FILLERS = 3;
    private static final int SHORT = 3;
    private static final String MARKS_BEFORE_WEEKDAY = "(,–-";

    private final Lexemes all;
    private final DateGrammar dates;
    private final CountedDays counted;

    DayGrammar(Lexemes all) {
        this.all = all;
        this.dates = new DateGrammar(all);
        this.counted = new CountedDays(all);
    }

    /** The day that begins at this lexeme, or null. */
    @Nullable
    Span<WrittenDay> at(int from) {
        int weekday = all.weekday(from);
        if (weekday > 0) {
            return onWeekday(from, weekday);
        }
        if (all.get(from).isNumber() || all.is(from, Sense.MONTH)) {
            var date = dates.at(from);
            return date == null ? null : withWeekdayBehind(date);
        }
        return counted.ahead(from);
    }

    private @Nullable Span<WrittenDay> onWeekday(int from, int weekday) {
        if (isHabit(from)) {
            return null;
        }
        int at = all.behindWeekday(from);
        int moved = counted.modifier(at) == null ? at : all.skipFillers(at + 1, FILLERS, ".,(");
        for (int start : new int[] {at, moved}) {
            var date = all.has(start) ? dates.withMonth(start) : null;
            if (date != null) {
                return new Span<>(date.value().withWeekday(weekday), from, date.to());
            }
        }
        int day = all.number(at, 2);
        boolean plausible = day >= 1 && day <= 31 && !dates.isTime(at);
        if (plausible) {
            int end = all.isGlued(at + 1) && all.is(at + 1, Sense.ORDINAL) ? at + 2 : at + 1;
            return new Span<>(new OnDate(day, 0, 0, weekday, Order.SURE), from, end);
        }
        boolean initial = all.get(from).text().length() <= SHORT;
        return initial ? null : new Span<>(new OnWeekday(weekday, counted.which(from)), from, from + 1);
    }

    /** Monday to Friday, Mon-Fri: opening hours. */
    private boolean isHabit(int from) {
        boolean before = (all.is(from - 1, Sense.TO) || all.isAnyMark(from - 1, "-–/")) && all.weekday(from - 2) > 0;
        boolean behind = (all.is(from + 1, Sense.TO) || all.isAnyMark(from + 1, "-–/")) && all.weekday(from + 2) > 0;
        return before || behind;
    }

    private Span<WrittenDay> withWeekdayBehind(Span<OnDate> date) {
        boolean marked =
                all.is(date.to(), Sense.FILLER) && all.isMark(date.to() + 1, '.'); // «24 marca 2026 r. (wtorek)»
        int at = all.skipFillers(marked ? date.to() + 2 : date.to(), 2, MARKS_BEFORE_WEEKDAY);
        int weekday = date.value().weekday() == 0 && isName(at) ? all.weekday(at) : 0;
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
        var date = dates.withMonth(all.behindWeekday(weekday));
        return date == null
                ? all.number(weekday + 1, 2) > 0 && !dates.isTime(weekday + 1)
                : all.weekday(all.skipFillers(date.to(), 2, MARKS_BEFORE_WEEKDAY)) <= 0;
    }
}
