package com.havenjob.triage.appointments;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Appointment.State;
import com.havenjob.triage.Finding;
import com.havenjob.triage.dates.DateCue;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Chooses among several slots: the one that holds, was offered or is off, or says that the reader has to choose. */
final class SlotChoice {

    private static final double ONE_OF_SEVERAL = 0.65;
    private static final double WITHOUT_TIME = 0.5;
    private static final double HIGHEST = 0.96;
    private static final double CANCELLED = 0.85;
    private static final int UNITS_AROUND = 4;

    private static final Comparator<Slot> BY_STRENGTH = Comparator.comparing((Slot slot) -> slot.time() != null)
            .thenComparing(slot -> !slot.old())
            .thenComparingDouble(Slot::score)
            .thenComparingInt(slot -> -slot.day().unit())
            .thenComparingInt(slot -> -slot.day().from());

    private final DateReading dates;
    private final Rescheduled rescheduled;
    private final CalledOff calledOff;
    private final boolean off;

    /** @param off whether a day that may be meant is called off */
    SlotChoice(DateReading dates, Rescheduled rescheduled, CalledOff calledOff, boolean off) {
        this.dates = dates;
        this.rescheduled = rescheduled;
        this.calledOff = calledOff;
        this.off = off;
    }

    /** The appointment, of one slot or more. */
    Finding<Appointment> of(List<Slot> slots) {
        var best = best(slots);
        var offered = offered(slots);
        if (!offered.isEmpty()) {
            return instead(offered);
        }
        boolean replaced = rescheduled.any() && !best.old() && off;
        if (!replaced && isCancelled(best, slots)) {
            var proposed = distinct(slots.stream().filter(this::isProposed).toList());
            return proposed.isEmpty() ? finding(best, State.CANCELLED, CANCELLED) : instead(proposed);
        }
        var holding = slots.stream().filter(slot -> !slot.old()).toList();
        if (holding.isEmpty()) {
            return finding(best, State.CANCELLED, WITHOUT_TIME);
        }
        if (rescheduled.any()) {
            return finding(newest(holding), State.MOVED);
        }
        var timed = holding.stream().filter(slot -> slot.time() != null).toList();
        var distinct = distinct(timed.isEmpty() ? holding : timed);
        if (distinct.size() > 1 && (timed.isEmpty() || isChoice(distinct))) {
            return finding(best, State.TO_CHOOSE, HIGHEST);
        }
        return distinct.size() > 1 ? finding(best, State.FIXED, ONE_OF_SEVERAL) : finding(best, State.FIXED);
    }

    private static Slot best(List<Slot> slots) {
        return Collections.max(slots, BY_STRENGTH);
    }

    /** The times that are offered for one that is called off; none where no time is. */
    private List<Slot> offered(List<Slot> slots) {
        return off
                ? distinct(slots.stream()
                        .filter(slot -> slot.time() != null && !slot.old() && calledOff.isOffered(slot.day()))
                        .toList())
                : List.of();
    }

    private static List<Slot> distinct(List<Slot> slots) {
        var distinct = new ArrayList<Slot>();
        for (var slot : slots) {
            if (distinct.stream().noneMatch(slot::isAtTheSameTimeAs)) {
                distinct.add(slot);
            }
        }
        return distinct;
    }

    /** Times in place of the one that is off. */
    private Finding<Appointment> instead(List<Slot> times) {
        return finding(times.getFirst(), times.size() > 1 ? State.TO_CHOOSE : State.MOVED);
    }

    private boolean isCancelled(Slot best, List<Slot> slots) {
        for (int unit = 0; unit < dates.units().size(); unit++) {
            int place = unit;
            boolean says = dates.units().get(unit).states(DateCue.CANCELLED);
            boolean near = unit == 0 || Math.abs(unit - best.day().unit()) <= 2;
            boolean replaced = rescheduled.any()
                    && slots.stream().anyMatch(slot -> !slot.old() && slot.day().unit() > place);
            if (says && near && !replaced) {
                return true;
            }
        }
        return false;
    }

    /** «I have to cancel tomorrow's call. Could we do Monday at 2?»: a time behind the words that cancel, put as an offer. */
    private boolean isProposed(Slot slot) {
        if (slot.time() == null || slot.old()) {
            return false;
        }
        int unit = slot.day().unit();
        var said = dates.units().get(unit);
        boolean asked = said.text().endsWith("?");
        if (asked || said.says(DateCue.PROPOSED)) {
            for (int other = 0; other < unit; other++) {
                if (dates.units().get(other).states(DateCue.CANCELLED)) {
                    return true;
                }
            }
        }
        return said.states(DateCue.CANCELLED)
                && said.places(DateCue.CANCELLED).stream()
                        .filter(place -> place.to() <= slot.day().from())
                        .anyMatch(place -> asked || isFollowedByOffer(said, place.to()));
    }

    private static boolean isFollowedByOffer(Unit unit, int from) {
        return unit.places(DateCue.PROPOSED).stream().anyMatch(place -> place.from() >= from);
    }

    /** Behind the words that say so, else in their line or below it, else anywhere. */
    private Slot newest(List<Slot> holding) {
        int from = rescheduled.unit();
        var below = holding.stream()
                .filter(slot -> slot.day().unit() >= from && slot.time() != null)
                .toList();
        var behind = below.stream()
                .filter(slot -> !rescheduled.isReplaced(slot.day(), from))
                .toList();
        var near = !behind.isEmpty() ? behind : below.isEmpty() ? holding : below;
        int unit = near.getFirst().day().unit();
        return best(near.stream()
                .filter(slot -> slot.day().unit() <= unit + 1 || slot.time() != null)
                .toList());
    }

    private boolean isChoice(List<Slot> slots) {
        int first = slots.getFirst().day().unit();
        int last = slots.getLast().day().unit();
        for (int unit = Math.max(0, first - UNITS_AROUND);
                unit <= Math.min(last + UNITS_AROUND, dates.units().size() - 1);
                unit++) {
            var read = dates.units().get(unit);
            boolean conditional = read.says(DateCue.IF) && unit > last;
            if (read.says(DateCue.CHOICE) && !conditional) {
                return true;
            }
        }
        return false;
    }

    private Finding<Appointment> finding(Slot slot, State state) {
        return finding(slot, state, Math.min(HIGHEST, slot.score()));
    }

    private Finding<Appointment> finding(Slot slot, State state, double confidence) {
        var time = slot.time();
        boolean open = state == State.TO_CHOOSE;
        String evidence = dates.units().get(slot.day().unit()).text();
        double sure = time == null ? Math.min(WITHOUT_TIME, confidence) : confidence;
        return new Finding<>(
                new Appointment(
                        state,
                        open ? null : slot.day().day(),
                        open || time == null ? null : time.start(),
                        time == null ? null : time.zone(),
                        null),
                sure,
                "text/" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                withTime(evidence, slot));
    }

    /** The line of the time belongs to the evidence where it is another. */
    private String withTime(String evidence, Slot slot) {
        var time = slot.time();
        return time == null || time.unit() == slot.day().unit()
                ? evidence
                : evidence + " … " + dates.units().get(time.unit()).text();
    }
}
