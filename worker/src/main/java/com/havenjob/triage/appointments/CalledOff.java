package com.havenjob.triage.appointments;

import com.havenjob.triage.dates.DateCue;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.DayMention;
import com.havenjob.triage.dates.Unit;
import com.havenjob.triage.dates.Unit.Place;
import java.util.List;

/** Tells days that the sender cannot keep from those that are offered for them: «I can't do Friday. Would Tuesday work?» */
final class CalledOff {

    private static final int REACH_OF_NEW = 1;
    private static final int LINES_BELOW_OFFER = 2;
    private static final List<DateCue> OFF = List.of(DateCue.UNABLE, DateCue.CANCELLED);
    private static final List<DateCue> ON = List.of(DateCue.PROPOSED, DateCue.MOVED);

    private final DateReading dates;

    CalledOff(DateReading dates) {
        this.dates = dates;
    }

    /** Whether words that call it off belong to the day: none that offer one, and no other day, stand between. */
    boolean has(DayMention day) {
        var unit = dates.units().get(day.unit());
        if (unit.says(DateCue.IF)) {
            return false;
        }
        for (var cue : OFF) {
            for (var place : unit.places(cue)) {
                boolean before = place.to() <= day.from()
                        && isClear(day.unit(), place.to(), day.from())
                        && ON.stream().noneMatch(on -> stands(unit, on, place.to(), day.from()))
                        && dates.distance(DateCue.NEW, day.unit(), day.from()) > REACH_OF_NEW;
                boolean behind = place.from() >= day.to() && isClear(day.unit(), day.to(), place.from());
                if (before || behind) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the day is put as a question or an offer, in its line or as one of those below an offer. */
    boolean isOffered(DayMention day) {
        var unit = dates.units().get(day.unit());
        if (unit.text().endsWith("?") || unit.says(DateCue.PROPOSED)) {
            return true;
        }
        for (int above = day.unit() - 1; above >= Math.max(0, day.unit() - LINES_BELOW_OFFER); above--) {
            var line = dates.units().get(above);
            if (line.text().endsWith(":") && line.says(DateCue.PROPOSED)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClear(int unit, int from, int to) {
        return dates.days().stream().noneMatch(day -> day.unit() == unit && day.from() >= from && day.to() <= to);
    }

    private static boolean stands(Unit unit, DateCue cue, int from, int to) {
        return unit.places(cue).stream().anyMatch(place -> isWithin(place, from, to));
    }

    private static boolean isWithin(Place place, int from, int to) {
        return place.from() >= from && place.to() <= to;
    }
}
