package com.havenjob.triage.dates;

import com.havenjob.triage.dates.HalfGrammar.Half;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How the clock is written: an hour with its minutes or without. Looks at a bounded number of lexemes from where it starts. */
final class ClockGrammar {

    static final int END_OF_THE_DAY = 24;

    private static final int FIRST_OF_THE_DAY = 7;

    /** Hours and minutes without what tells the half of the day. */
    record Clock(int hour, int minute, boolean sure, boolean padded) {

        /** The time of day, where the half of the day is written so behind it. */
        LocalTime in(Half half) {
            boolean late = switch (half) {
                case AFTERNOON -> hour < 12;
                case MORNING -> false;
                // Nobody is interviewed before seven: «at 4» is in the afternoon, unless it is written 04:00.
                case UNKNOWN -> hour >= 1 && hour < FIRST_OF_THE_DAY && !padded;
            };
            boolean midnight = half == Half.MORNING && hour == 12;
            return LocalTime.of(midnight ? 0 : late ? hour + 12 : hour, minute);
        }
    }

    private final Lexemes all;
    private final ZoneGrammar zones;
    private final HalfGrammar halves;
    private final boolean english;

    /** @param english whether a word in capitals behind a number is a name */
    ClockGrammar(Lexemes all, ZoneGrammar zones, HalfGrammar halves, boolean english) {
        this.all = all;
        this.zones = zones;
        this.halves = halves;
        this.english = english;
    }

    /** The hours and minutes that begin at this lexeme, or null. */
    @Nullable
    Span<Clock> at(int from) {
        int hour = all.number(from, 2);
        if (hour > END_OF_THE_DAY) {
            return null;
        }
        int minute = all.has(from + 2) && all.get(from + 2).digits() == 2
                ? all.get(from + 2).number()
                : -1;
        boolean joined = all.isGlued(from + 1) && all.isGlued(from + 2) && minute >= 0 && minute < 60;
        var worded = worded(from, hour);
        if (worded != null) {
            return worded;
        }
        if (joined && all.isMark(from + 1, ':')) {
            return colon(from, hour, minute);
        }
        if (joined && all.isMark(from + 1, '.') && isTimeByContext(from, from + 3)) {
            return checked(hour, minute, true, from, from + 3);
        }
        if (joined && all.isMark(from + 1, ',') && isIntroduced(from) && !isAmount(from + 3)) {
            return checked(hour, minute, true, from, from + 3);
        }
        if (all.is(from + 1, Sense.HOUR)) {
            return letter(from, hour);
        }
        boolean named = all.is(from + 1, Sense.CLOCK);
        if (named || halves.at(from + 1).value() != Half.UNKNOWN) {
            boolean length = named && hour < FIRST_OF_THE_DAY && !isIntroduced(from);
            boolean meridiem = !named && hour >= 1 && hour <= 12;
            return (named && hour <= END_OF_THE_DAY && !isLength(from)) || meridiem
                    ? checked(hour, 0, !length, from, named ? from + 2 : from + 1)
                    : null;
        }
        return isIntroduced(from) && isBare(from) ? checked(hour, 0, false, from, from + 1) : null;
    }

    /** The number at this lexeme as an hour, or null where it is higher than hours are. */
    @Nullable
    Span<Clock> hour(int at) {
        return checked(all.number(at, 2), 0, false, at, at + 1);
    }

    /** The number at this lexeme as an hour, or null where something makes it the number of something else. */
    @Nullable
    Span<Clock> bareHour(int at) {
        return isBare(at) ? hour(at) : null;
    }

    /** «a las 4 y media», «alle 9 e 30», «9 heures et demie». */
    private @Nullable Span<Clock> worded(int from, int hour) {
        int and = all.is(from + 1, Sense.HOUR) || all.is(from + 1, Sense.CLOCK) ? from + 2 : from + 1;
        if (!all.is(and, Sense.AND) || !isIntroduced(from)) {
            return null;
        }
        int minutes = all.number(and + 1, 2);
        boolean quarters = minutes == 15 || minutes == 30 || minutes == 45;
        boolean half = all.is(and + 1, Sense.HALF_PAST);
        return quarters || half ? checked(hour, half ? 30 : minutes, true, from, and + 2) : null;
    }

    private @Nullable Span<Clock> colon(int from, int hour, int minute) {
        boolean seconds = all.isMark(from + 3, ':')
                && all.isGlued(from + 3)
                && all.isGlued(from + 4)
                && all.number(from + 4, 2) >= 0;
        int end = seconds ? from + 5 : from + 3;
        return checked(hour, minute, true, from, all.is(end, Sense.CLOCK) || hourBehind(end) ? end + 1 : end);
    }

    private boolean hourBehind(int at) {
        return all.is(at, Sense.HOUR) && all.number(at + 1, 2) < 0;
    }

    private @Nullable Span<Clock> letter(int from, int hour) {
        int minute = all.has(from + 2) && all.get(from + 2).digits() == 2
                ? all.get(from + 2).number()
                : -1;
        boolean minutes = minute >= 0 && minute < 60;
        boolean length = hour < FIRST_OF_THE_DAY && !isIntroduced(from);
        if (!minutes && (isUnit(from) || hour == END_OF_THE_DAY)) {
            return null;
        }
        return checked(hour, minutes ? minute : 0, !length, from, minutes ? from + 3 : from + 2);
    }

    /** «48 heures» and «24 uur» are lengths where the same word also stands behind a time. */
    private boolean isLength(int from) {
        return all.is(from + 1, Sense.HOURS) && !isIntroduced(from) && !isEndOfRange(from);
    }

    private boolean isEndOfRange(int from) {
        return all.is(from - 1, Sense.TO) || all.isAnyMark(from - 1, "-–—");
    }

    /** «sous 12 h»: what stands before is a span and not a time. */
    private boolean isUnit(int from) {
        return !isIntroduced(from) && !all.isGlued(from + 1) && !isEndOfRange(from);
    }

    /** «ab 9,50 €» is no time, «alle 9,50» is one. */
    private boolean isAmount(int behind) {
        boolean unit =
                all.has(behind) && !all.get(behind).isMark() && all.get(behind).isCapital();
        boolean glued = all.isGlued(behind) && !all.get(behind).isMark();
        return unit || glued || all.isAnyMark(behind, "%€$£");
    }

    private boolean isTimeByContext(int from, int behind) {
        return isIntroduced(from)
                || all.is(behind, Sense.CLOCK)
                || all.is(behind, Sense.HOUR)
                || halves.at(behind).value() != Half.UNKNOWN;
    }

    /** «um 10», «alle 15», «o godz. 14»: a word for «at» stands before it. */
    private boolean isIntroduced(int from) {
        int at = from - 1;
        if (all.isMark(at, '.') || all.isMark(at, ':')) {
            at--;
        }
        return all.is(at, Sense.AT) || all.isMark(at, '@');
    }

    /** Nothing behind the number makes it the number of something else. */
    private boolean isBare(int from) {
        int behind = from + 1;
        if (!all.has(behind)) {
            return true;
        }
        if (all.get(behind).isMark()) {
            return !all.isGlued(behind + 1) && !all.isAnyMark(behind, "%€$£+/#");
        }
        boolean name =
                english && all.get(behind).isCapital() && !all.is(behind, Sense.WEEKDAY) && zones.at(behind) == null;
        boolean unit = all.get(behind).isNumber()
                || all.isGlued(behind)
                || all.is(behind, Sense.MONTH)
                || all.is(behind, Sense.DAYS)
                || all.is(behind, Sense.WEEKS);
        return !name && !unit;
    }

    private @Nullable Span<Clock> checked(int hour, int minute, boolean sure, int from, int to) {
        boolean midnight = hour == END_OF_THE_DAY && minute == 0;
        return hour > 23 && !midnight
                ? null
                : new Span<>(
                        new Clock(
                                hour % END_OF_THE_DAY,
                                minute,
                                sure,
                                all.get(from).digits() > 1),
                        from,
                        to);
    }
}
