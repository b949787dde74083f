package com.havenjob.triage.dates;

import com.havenjob.triage.dates.WrittenDay.Which;
import org.jspecify.annotations.Nullable;

/** How days are counted from the day of the mail: tomorrow, next Thursday, Thursday in a week. */
final class CountedDays {

    private static final int FILLERS = 3;
    private static final int FILLERS_BEFORE_WEEKDAY = 3;
    private static final int LONGEST_TIME = 10;

    private final Lexemes all;

    CountedDays(Lexemes all) {
        this.all = all;
    }

    /** Today, tomorrow and the day after that begin at this lexeme, or null. */
    @Nullable
    Span<WrittenDay> ahead(int from) {
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

    /** Which of the weekdays that are called so is meant. */
    Which which(int weekday) {
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

    /** What the word says of the weekday or week beside it, or null where it says nothing. */
    @Nullable
    Which modifier(int at) {
        boolean near = all.is(at, Sense.COMING) || all.is(at, Sense.THIS);
        return all.is(at, Sense.NEXT) ? Which.NOT_THIS_WEEK : near ? Which.NEAREST : null;
    }
}
