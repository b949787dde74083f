package com.havenjob.triage.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How lengths of time are written: 48 hours, five working days, a week. Minutes and months are none that end soon. */
final class SpanGrammar {

    private static final int HOURS_A_DAY = 24;
    private static final int LONGEST = 60;
    private static final int MOST_HOURS = 240;

    private final Lexemes all;

    SpanGrammar(Lexemes all) {
        this.all = all;
    }

    /** The last day of the span that begins at this lexeme, or null. */
    @Nullable
    Span<LocalDate> at(int from, LocalDate today) {
        int count = all.number(from, 3);
        int numbered = count >= 0 ? count : all.value(from, Sense.NUMBER);
        if (numbered < 1) {
            return null;
        }
        // «seven (7) days», «5-day»
        int at = from + 1;
        if (all.isMark(at, '(') && all.number(at + 1, 3) == numbered && all.isMark(at + 2, ')')) {
            at += 3;
        }
        at = all.isMark(at, '-') ? at + 1 : at;
        int unit = all.is(at, Sense.BUSINESS) && !all.is(at, Sense.DAYS) ? at + 1 : at;
        if (all.is(unit, Sense.DAYS) && numbered <= LONGEST) {
            boolean business = unit > at || all.is(unit, Sense.BUSINESS) || all.is(unit + 1, Sense.BUSINESS);
            return new Span<>(business ? workingDays(today, numbered) : today.plusDays(numbered), from, unit + 1);
        }
        if (all.is(unit, Sense.WEEKS) && numbered <= LONGEST / 7) {
            return new Span<>(today.plusWeeks(numbered), from, unit + 1);
        }
        boolean hours = all.is(unit, Sense.HOURS) || all.is(unit, Sense.HOUR);
        return hours && numbered >= HOURS_A_DAY && numbered <= MOST_HOURS
                ? new Span<>(today.plusDays(numbered / HOURS_A_DAY), from, unit + 1)
                : null;
    }

    private static LocalDate workingDays(LocalDate today, int count) {
        var day = today;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return day;
    }
}
