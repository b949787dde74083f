package com.havenjob.triage.appointments;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Appointment.State;
import com.havenjob.triage.Finding;
import com.havenjob.triage.dates.DateCue;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.DayMention;
import com.havenjob.triage.dates.TimeMention;
import com.havenjob.triage.dates.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The appointment that the words of a mail speak of. */
final class TextAppointments {

    private static final double ACCEPTED = 0.55;
    private static final double ONE_OF_SEVERAL = 0.65;
    private static final double WITHOUT_TIME = 0.5;
    private static final double HIGHEST = 0.96;
    private static final double CANCELLED = 0.85;
    private static final int REACH_OF_OLD = 2;
    private static final int UNITS_AROUND = 4;
    private static final int REACH_OF_NEW = 1;
    private static final int REACH_OF_PLACES = 4;
    private static final int UNITS_BEFORE = 4;

    private final DateReading dates;
    private final boolean expected;

    /** Those that may be meant. */
    private final List<DayMention> days;

    private final boolean moved;
    private final CalledOff calledOff;

    /** @param expected whether the mail as a whole is about an appointment */
    TextAppointments(DateReading dates, boolean expected) {
        this.dates = dates;
        this.expected = expected;
        this.calledOff = new CalledOff(dates);
        this.days = dates.days().stream().filter(this::mayBeMeant).toList();
        this.moved = days.stream().anyMatch(this::isReplaced)
                || (!days.isEmpty() && dates.units().stream().anyMatch(unit -> says(unit, DateCue.MOVED)));
    }

    /** The appointment, or null where the text speaks of none. */
    @Nullable
    Finding<Appointment> find() {
        if (days.isEmpty()) {
            return null;
        }
        var pairs = new TimePairs(dates);
        var slots = new ArrayList<Slot>();
        for (var day : days) {
            if (!isLastDay(day) && !isAbout(day, DateCue.ELSEWHERE, REACH_OF_PLACES)) {
                var time = pairs.of(day);
                slots.add(new Slot(day, time, score(day, time), isOld(day) || calledOff.has(day)));
            }
        }
        slots.removeIf(slot -> slot.score() < ACCEPTED);
        return slots.isEmpty() ? null : settled(slots);
    }

    /** Whether a day is not past, and named in full where the mail is about something else. */
    private boolean mayBeMeant(DayMention day) {
        boolean past = dates.today() != null && day.day().isBefore(dates.today());
        return !past && (expected || day.full());
    }

    private Finding<Appointment> settled(List<Slot> slots) {
        var best = Objects.requireNonNull(best(slots));
        var offered = offered(slots);
        if (!offered.isEmpty()) {
            return finding(
                    offered.getFirst(),
                    offered.size() > 1 ? State.TO_CHOOSE : State.MOVED,
                    Math.min(HIGHEST, offered.getFirst().score()));
        }
        boolean replaced = moved && !best.old() && days.stream().anyMatch(calledOff::has);
        if (!replaced && isCancelled(best, slots)) {
            var proposals =
                    distinct(slots.stream().filter(slot -> isProposed(slot)).toList());
            return proposals.isEmpty()
                    ? finding(best, State.CANCELLED, CANCELLED)
                    : finding(
                            proposals.getFirst(),
                            proposals.size() > 1 ? State.TO_CHOOSE : State.MOVED,
                            Math.min(HIGHEST, proposals.getFirst().score()));
        }
        var holding = slots.stream().filter(slot -> !slot.old()).toList();
        if (holding.isEmpty()) {
            return finding(best, State.CANCELLED, WITHOUT_TIME);
        }
        if (moved) {
            return finding(
                    newest(holding),
                    State.MOVED,
                    Math.min(HIGHEST, newest(holding).score()));
        }
        var timed = holding.stream().filter(slot -> slot.time() != null).toList();
        var distinct = distinct(timed.isEmpty() ? holding : timed);
        if (distinct.size() > 1 && (timed.isEmpty() || isChoice(distinct))) {
            return finding(best, State.TO_CHOOSE, HIGHEST);
        }
        double confidence = distinct.size() > 1 ? ONE_OF_SEVERAL : Math.min(HIGHEST, best.score());
        return finding(best, State.FIXED, confidence);
    }

    /** The times that are offered for one that is called off; none where no time is. */
    private List<Slot> offered(List<Slot> slots) {
        return days.stream().noneMatch(calledOff::has)
                ? List.of()
                : distinct(slots.stream()
                        .filter(slot -> slot.time() != null && !slot.old() && calledOff.isOffered(slot.day()))
                        .toList());
    }

    private static @Nullable Slot best(List<Slot> slots) {
        return slots.stream()
                .max(Comparator.comparing((Slot slot) -> slot.time() != null)
                        .thenComparing(slot -> !slot.old())
                        .thenComparingDouble(Slot::score)
                        .thenComparingInt(slot -> -slot.day().unit())
                        .thenComparingInt(slot -> -slot.day().from()))
                .orElse(null);
    }

    /** Behind the words that say so, else in their line or below it, else anywhere. */
    private Slot newest(List<Slot> holding) {
        int first = 0;
        while (first < dates.units().size() && !says(dates.units().get(first), DateCue.MOVED)) {
            first++;
        }
        int from = first;
        var below = holding.stream()
                .filter(slot -> slot.day().unit() >= from && slot.time() != null)
                .toList();
        var behind =
                below.stream().filter(slot -> !isReplaced(slot.day(), from)).toList();
        var near = !behind.isEmpty() ? behind : below.isEmpty() ? holding : below;
        int unit = near.getFirst().day().unit();
        return Objects.requireNonNull(best(near.stream()
                .filter(slot -> slot.day().unit() <= unit + 1 || slot.time() != null)
                .toList()));
    }

    /** «The call on Monday was moved. We meet on Friday»: in the line that says so, before it, and not said to be new. */
    private boolean isReplaced(DayMention day, int unit) {
        return day.unit() == unit
                && !isAbout(day, DateCue.NEW, REACH_OF_NEW)
                && dates.units().get(unit).places(DateCue.MOVED).stream()
                        .anyMatch(place -> place.from() >= day.to() && !isMovedFrom(unit, place.to()));
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

    private boolean isCancelled(Slot best, List<Slot> slots) {
        for (int unit = 0; unit < dates.units().size(); unit++) {
            int place = unit;
            boolean says = says(dates.units().get(unit), DateCue.CANCELLED);
            boolean near = unit == 0 || Math.abs(unit - best.day().unit()) <= 2;
            boolean replaced = moved
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
                if (says(dates.units().get(other), DateCue.CANCELLED)) {
                    return true;
                }
            }
        }
        return says(said, DateCue.CANCELLED)
                && said.places(DateCue.CANCELLED).stream()
                        .filter(place -> place.to() <= slot.day().from())
                        .anyMatch(place -> asked || isFollowedByOffer(said, place.to()));
    }

    private static boolean isFollowedByOffer(Unit unit, int from) {
        return unit.places(DateCue.PROPOSED).stream().anyMatch(place -> place.from() >= from);
    }

    private double score(DayMention day, @Nullable TimeMention time) {
        var unit = dates.units().get(day.unit());
        double score = expected ? 0.4 : 0.2;
        score += time == null ? 0 : time.sure() ? 0.25 : 0.18;
        score += unit.says(DateCue.MEETING) ? 0.25 : isInMeetingSection(day.unit()) ? 0.15 : 0;
        score += day.full() ? 0.05 : 0;
        score += day.confirmed() ? 0.05 : 0;
        score -= unit.says(DateCue.THEIRS) ? 0.2 : 0;
        return Math.max(0, score);
    }

    private boolean isInMeetingSection(int unit) {
        for (int other = Math.max(0, unit - UNITS_BEFORE); other <= unit; other++) {
            if (dates.units().get(other).says(DateCue.MEETING)) {
                return true;
            }
        }
        return dates.units().getFirst().says(DateCue.MEETING);
    }

    /** «by Friday»: a last day and no appointment. */
    private boolean isLastDay(DayMention day) {
        int by = dates.distance(DateCue.BY, day.unit(), day.from());
        if (dates.distanceBehind(DateCue.LATEST, day) <= 1) {
            return true;
        }
        return by <= 1 && by < dates.distance(DateCue.MEETING, day.unit(), day.from());
    }

    private boolean isOld(DayMention day) {
        if (!moved) {
            return false;
        }
        if (isSaidOld(day)) {
            return true;
        }
        boolean renewed = isAbout(day, DateCue.NEW, REACH_OF_NEW);
        var unit = dates.units().get(day.unit());
        if (day.unit() == 0 || unit.says(DateCue.IF)) {
            return false;
        }
        return unit.places(DateCue.MOVED).stream()
                .anyMatch(place -> place.from() >= day.to()
                        && !isMovedFrom(day.unit(), place.to())
                        && (!renewed || isFollowed(day.unit(), place.to())));
    }

    /** «The interview is on Friday, moved from Monday»: the words for moving speak of the day behind them. */
    private boolean isMovedFrom(int unit, int from) {
        return dates.days().stream()
                .anyMatch(other -> other.unit() == unit && other.from() >= from && isSaidOld(other));
    }

    private boolean isReplaced(DayMention day) {
        return isAbout(day, DateCue.REPLACED, REACH_OF_NEW);
    }

    /** «Instead of Monday»; the nearer word counts where another says that it is new. */
    private boolean isSaidOld(DayMention day) {
        int fresh = dates.distance(DateCue.NEW, day.unit(), day.from());
        int old = dates.distance(DateCue.OLD, day.unit(), day.from());
        return isReplaced(day) || (old <= REACH_OF_OLD && (fresh > REACH_OF_NEW || old <= fresh));
    }

    /**
     * «The call set for Monday was moved to Friday»: the day behind the words that say so replaces the one before,
     * unless it is the old one: «now on Friday, moved from Monday».
     */
    private boolean isFollowed(int unit, int from) {
        return dates.days().stream()
                .anyMatch(other -> other.unit() == unit && other.from() >= from && !isSaidOld(other));
    }

    /** Whether a phrase stands before the day, so many words at most, with no other day between. */
    private boolean isAbout(DayMention day, DateCue cue, int reach) {
        return dates.distance(cue, day.unit(), day.from()) <= reach;
    }

    private static boolean says(Unit unit, DateCue cue) {
        return unit.says(cue) && !unit.says(DateCue.IF);
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
