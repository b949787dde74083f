package com.havenjob.triage.appointments;

import com.havenjob.triage.dates.DateCue;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.DayMention;
import com.havenjob.triage.dates.TimeMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the time that belongs to a day: beside it, or in a line near it. */
final class TimePairs {

    private static final int LINES_BELOW = 4;
    private static final int LINES_ABOVE = 2;
    private static final int BESIDE = 4;
    private static final int OPENING_HOURS = 3;
    private static final int SHORT_LINE = 8;
    private static final int LONG_LINE = 30;

    private final List<DayMention> days;
    private final List<TimeMention> times;
    private final DateReading reading;

    TimePairs(DateReading reading) {
        this.reading = reading;
        this.days = reading.days();
        this.times = reading.times().stream()
                .filter(time -> reading.distance(DateCue.ELSEWHERE, time.unit(), time.from()) > OPENING_HOURS)
                .toList();
    }

    /** The time of the day, or null. */
    @Nullable
    TimeMention of(DayMention day) {
        var beside = beside(day);
        if (beside != null) {
            return beside;
        }
        for (int unit = day.unit() + 1; unit <= day.unit() + LINES_BELOW; unit++) {
            if (namesDay(unit)) {
                break;
            }
            var time = alone(unit, day.unit());
            if (time != null) {
                return time;
            }
        }
        for (int unit = day.unit() - 1; unit >= day.unit() - LINES_ABOVE; unit--) {
            var time = namesDay(unit) ? null : alone(unit, day.unit());
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /**
     * The nearest time of the same unit with no other day between: behind the day where the unit begins with a day, else
     * before it, and on the other side where there is none.
     */
    private @Nullable TimeMention beside(DayMention day) {
        boolean dayFirst = times.stream()
                .filter(time -> time.unit() == day.unit())
                .findFirst()
                .map(time -> days.stream().anyMatch(other -> other.unit() == day.unit() && other.from() < time.from()))
                .orElse(true);
        var preferred = beside(day, dayFirst);
        return preferred == null ? beside(day, !dayFirst) : preferred;
    }

    private @Nullable TimeMention beside(DayMention day, boolean behind) {
        TimeMention best = null;
        int nearest = Integer.MAX_VALUE;
        for (var time : times) {
            int gap = behind ? time.from() - day.to() : day.from() - time.to();
            boolean here = time.unit() == day.unit() && gap >= 0 && !isParted(day, time);
            if (here && gap < nearest && (time.sure() || gap <= BESIDE)) {
                best = time;
                nearest = gap;
            }
        }
        return best;
    }

    private boolean isParted(DayMention day, TimeMention time) {
        int from = Math.min(day.from(), time.from());
        int to = Math.max(day.from(), time.from());
        return days.stream()
                .anyMatch(other ->
                        !other.equals(day) && other.unit() == day.unit() && other.from() > from && other.from() < to);
    }

    private boolean namesDay(int unit) {
        return days.stream().anyMatch(day -> day.unit() == unit);
    }

    private @Nullable TimeMention alone(int unit, int dayUnit) {
        if (unit < 0 || unit >= reading.units().size()) {
            return null;
        }
        int longest = Math.abs(unit - dayUnit) == 1 ? LONG_LINE : LONG_LINE / 2;
        int size = reading.units().get(unit).size();
        for (var time : times) {
            if (time.unit() == unit && (time.sure() ? size <= longest : size <= SHORT_LINE)) {
                return time;
            }
        }
        return null;
    }
}
