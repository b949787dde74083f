package com.havenjob.triage.dates;

import com.havenjob.triage.dates.HalfGrammar.Half;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How times of day are written. Looks at a bounded number of lexemes from where it starts. */
final class TimeGrammar {

    private static final int FIRST_OF_THE_DAY = 7;
    private static final int END_OF_THE_DAY = 24;

    /** Hours and minutes without what tells the half of the day. */
    private record Clock(int hour, int minute, boolean sure, boolean padded) {}

    private final Lexemes all;
    private final ZoneGrammar zones;
    private final HalfGrammar halves;
    private final boolean english;

    /** @param english whether a word in capitals behind a number is a name */
    TimeGrammar(Lexemes all, boolean english) {
        this.all = all;
        this.zones = new ZoneGrammar(all);
        this.halves = new HalfGrammar(all);
        this.english = english;
    }

    /** The time, or range of times, that begins at this lexeme, or null. */
    @Nullable
    Span<WrittenTime> at(int from) {
        if (all.is(from, Sense.NOON)) {
            return noon(from);
        }
        if (all.is(from, Sense.HALF)) {
            return half(from);
        }
        int hour = all.number(from, 2);
        if (hour < 0 || hour == END_OF_THE_DAY || isPartOfNumber(from)) {
            return null; // the end of a day ends a range; alone it would be 00:00 of a day that is not written
        }
        var start = clock(from);
        if (start != null) {
            int behind = start.to();
            var half = halves.at(behind);
            var first = new Span<>(start.value(), from, half.to());
            return ranged(first, half.value());
        }
        return leading(from);
    }

    private @Nullable Span<WrittenTime> noon(int from) {
        boolean introduced = all.is(from - 1, Sense.AT) || all.number(from - 1, 2) == 12;
        return introduced
                ? new Span<>(new WrittenTime(LocalTime.NOON, null, zone(from + 1), false), from, from + 1)
                : null;
    }

    /** «um halb zehn», «om half 3»: thirty minutes before the hour. */
    private @Nullable Span<WrittenTime> half(int from) {
        int digits = all.number(from + 1, 2);
        int hour = digits > 0 ? digits : all.value(from + 1, Sense.NUMBER);
        boolean clock = hour >= 1 && hour <= 12 && all.is(from - 1, Sense.AT);
        if (!clock) {
            return null;
        }
        int before = hour == 1 ? 12 : hour - 1;
        var half = halves.at(from + 2);
        var start = time(new Clock(before, 30, true, false), half.value());
        return zoned(new WrittenTime(start, null, null, true), from, half.to());
    }

    private boolean isPartOfNumber(int from) {
        boolean glued = all.isGlued(from) && from > 0;
        boolean labelled = all.isMark(from - 1, ':') && all.number(from - 2, 9) < 0;
        return glued
                && !labelled
                && (all.isAnyMark(from - 1, ".,/:+$€£#&=")
                        || (all.isMark(from - 1, '-') && !all.get(from - 1).glued()));
    }

    private @Nullable Span<Clock> clock(int from) {
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

    /** «48 heures» and «24 uur» are lengths where the same word also stands behind a time. */
    private boolean isLength(int from) {
        return all.is(from + 1, Sense.HOURS) && !isIntroduced(from) && !isEndOfRange(from);
    }

    private boolean isEndOfRange(int from) {
        return all.is(from - 1, Sense.TO) || all.isAnyMark(from - 1, "-–—");
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
        boolean name = english && all.get(behind).isCapital() && !all.is(behind, Sense.WEEKDAY) && zone(behind) == null;
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

    private Span<WrittenTime> ranged(Span<Clock> first, Half half) {
        int end = rangeEnd(first.to());
        var second = end < 0 ? null : clock(end);
        if (second == null) {
            second = end < 0 ? null : bareEnd(end, first);
        }
        if (second == null) {
            var start = time(first.value(), half);
            return zoned(new WrittenTime(start, null, null, first.value().sure()), first.from(), first.to());
        }
        var secondHalf = halves.at(second.to());
        var until = time(second.value(), secondHalf.value());
        var start = time(first.value(), half == Half.UNKNOWN ? secondHalf.value() : half);
        if (half == Half.UNKNOWN && start.isAfter(until) && !until.equals(LocalTime.MIDNIGHT)) {
            start = time(first.value(), Half.MORNING);
        }
        boolean sure = first.value().sure() || second.value().sure();
        // «10:00 CET to 11:30»: unless another stands behind the end.
        return zoned(new WrittenTime(start, until, zone(first.to()), sure), first.from(), secondHalf.to());
    }

    private int rangeEnd(int at) {
        var zone = zones.at(at);
        int behind = zone == null ? at : zone.to();
        boolean range = all.isAnyMark(behind, "-–—−") || all.is(behind, Sense.TO);
        int end = behind + 1;
        while (range && end < behind + 3 && (all.is(end, Sense.AT) || all.is(end, Sense.TO))) {
            end++;
        }
        return range && all.number(end, 2) >= 0 ? end : -1;
    }

    private @Nullable Span<Clock> bareEnd(int at, Span<Clock> first) {
        int hour = all.number(at, 2);
        boolean clock = first.value().sure() && hour <= END_OF_THE_DAY && isBare(at);
        return clock ? checked(hour, 0, false, at, at + 1) : null;
    }

    /** «2-3 pm», «14 bis 15 Uhr», «de 14 à 15h»: the first hour of a range whose end is a time. */
    private @Nullable Span<WrittenTime> leading(int from) {
        int end = rangeEnd(from + 1);
        int hour = all.number(from, 2);
        var second = end < 0 || hour > END_OF_THE_DAY ? null : clock(end);
        if (second == null || !second.value().sure()) {
            return null;
        }
        return ranged(
                new Span<>(
                        new Clock(hour % END_OF_THE_DAY, 0, false, all.get(from).digits() > 1), from, from + 1),
                Half.UNKNOWN);
    }

    private Span<WrittenTime> zoned(WrittenTime time, int from, int to) {
        int at = all.skipFillers(to, 2, "(,");
        at = all.is(at, Sense.CLOCK) ? at + 1 : at;
        at = all.isMark(at, '(') ? at + 1 : at;
        var zone = zones.at(at);
        return zone == null ? new Span<>(time, from, to) : new Span<>(time.in(zone.value()), from, zone.to());
    }

    private @Nullable ZoneId zone(int at) {
        var zone = zones.at(at);
        return zone == null ? null : zone.value();
    }

    private LocalTime time(Clock clock, Half half) {
        int hour = clock.hour();
        boolean late = switch (half) {
            case AFTERNOON -> hour < 12;
            case MORNING -> false;
            // Nobody is interviewed before seven: «at 4» is in the afternoon, unless it is written 04:00.
            case UNKNOWN -> hour >= 1 && hour < FIRST_OF_THE_DAY && !clock.padded();
        };
        boolean midnight = half == Half.MORNING && hour == 12;
        return LocalTime.of(midnight ? 0 : late ? hour + 12 : hour, clock.minute());
    }
}
