package com.havenjob.triage.dates;

import com.havenjob.triage.dates.ClockGrammar.Clock;
import com.havenjob.triage.dates.HalfGrammar.Half;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How times of day are written, alone or as the ends of a range, with the zone behind them. */
final class TimeGrammar {

    private final Lexemes all;
    private final ZoneGrammar zones;
    private final HalfGrammar halves;
    private final ClockGrammar clocks;

    /** @param english whether a word in capitals behind a number is a name */
    TimeGrammar(Lexemes all, boolean english) {
        this.all = all;
        this.zones = new ZoneGrammar(all);
        this.halves = new HalfGrammar(all);
        this.clocks = new ClockGrammar(all, zones, halves, english);
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
        if (hour < 0 || hour == ClockGrammar.END_OF_THE_DAY || isPartOfNumber(from)) {
            return null; // the end of a day ends a range; alone it would be 00:00 of a day that is not written
        }
        var start = clocks.at(from);
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
        var start = new Clock(before, 30, true, false).in(half.value());
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

    private Span<WrittenTime> ranged(Span<Clock> first, Half half) {
        int end = rangeEnd(first.to());
        var second = end < 0 ? null : clocks.at(end);
        if (second == null && end >= 0 && first.value().sure()) {
            second = clocks.bareHour(end);
        }
        if (second == null) {
            var start = first.value().in(half);
            return zoned(new WrittenTime(start, null, null, first.value().sure()), first.from(), first.to());
        }
        var secondHalf = halves.at(second.to());
        var until = second.value().in(secondHalf.value());
        var start = first.value().in(half == Half.UNKNOWN ? secondHalf.value() : half);
        if (half == Half.UNKNOWN && start.isAfter(until) && !until.equals(LocalTime.MIDNIGHT)) {
            start = first.value().in(Half.MORNING);
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

    /** «2-3 pm», «14 bis 15 Uhr», «de 14 à 15h»: the first hour of a range whose end is a time. */
    private @Nullable Span<WrittenTime> leading(int from) {
        int end = rangeEnd(from + 1);
        var first = end < 0 ? null : clocks.hour(from);
        var second = first == null ? null : clocks.at(end);
        return first == null || second == null || !second.value().sure() ? null : ranged(first, Half.UNKNOWN);
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
}
