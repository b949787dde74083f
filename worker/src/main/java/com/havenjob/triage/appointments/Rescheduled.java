package com.havenjob.triage.appointments;

import com.havenjob.triage.dates.DateCue;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.DayMention;
import java.util.List;

/** Tells days that hold no longer from those that they were moved to: «The interview is on Friday, moved from Monday». */
final class Rescheduled {

    private static final int REACH_OF_OLD = 2;
    private static final int REACH_OF_NEW = 1;

    private final DateReading dates;
    private final boolean any;

    /** @param days those that may be meant */
    Rescheduled(DateReading dates, List<DayMention> days) {
        this.dates = dates;
        this.any = days.stream().anyMatch(this::isReplaced)
                || (!days.isEmpty() && unit() < dates.units().size());
    }

    /** Whether the text says that an appointment was moved. */
    boolean any() {
        return any;
    }

    /** The first unit with words for moving, or the number of units where none has them. */
    int unit() {
        int unit = 0;
        while (unit < dates.units().size() && !dates.units().get(unit).states(DateCue.MOVED)) {
            unit++;
        }
        return unit;
    }

    /** Whether the day holds no longer. */
    boolean has(DayMention day) {
        if (!any) {
            return false;
        }
        if (isSaidOld(day)) {
            return true;
        }
        boolean renewed = isCalled(day, DateCue.NEW);
        var unit = dates.units().get(day.unit());
        if (day.unit() == 0 || unit.says(DateCue.IF)) {
            return false;
        }
        return unit.places(DateCue.MOVED).stream()
                .anyMatch(place -> place.from() >= day.to()
                        && !isMovedFrom(day.unit(), place.to())
                        && (!renewed || isFollowed(day.unit(), place.to())));
    }

    /** «The call on Monday was moved. We meet on Friday»: in the line that says so, before it, and not said to be new. */
    boolean isReplaced(DayMention day, int unit) {
        return day.unit() == unit
                && !isCalled(day, DateCue.NEW)
                && dates.units().get(unit).places(DateCue.MOVED).stream()
                        .anyMatch(place -> place.from() >= day.to() && !isMovedFrom(unit, place.to()));
    }

    private boolean isReplaced(DayMention day) {
        return isCalled(day, DateCue.REPLACED);
    }

    /** «Instead of Monday»; the nearer word counts where another says that it is new. */
    private boolean isSaidOld(DayMention day) {
        int fresh = dates.distance(DateCue.NEW, day.unit(), day.from());
        int old = dates.distance(DateCue.OLD, day.unit(), day.from());
        return isReplaced(day) || (old <= REACH_OF_OLD && (fresh > REACH_OF_NEW || old <= fresh));
    }

    /** «The interview is on Friday, moved from Monday»: the words for moving speak of the day behind them. */
    private boolean isMovedFrom(int unit, int from) {
        return dates.days().stream()
                .anyMatch(other -> other.unit() == unit && other.from() >= from && isSaidOld(other));
    }

    /**
     * «The call set for Monday was moved to Friday»: the day behind the words that say so replaces the one before,
     * unless it is the old one: «now on Friday, moved from Monday».
     */
    private boolean isFollowed(int unit, int from) {
        return dates.days().stream()
                .anyMatch(other -> other.unit() == unit && other.from() >= from && !isSaidOld(other));
    }

    /** Whether a phrase stands right before the day, with no other day between. */
    private boolean isCalled(DayMention day, DateCue cue) {
        return dates.distance(cue, day.unit(), day.from()) <= REACH_OF_NEW;
    }
}
