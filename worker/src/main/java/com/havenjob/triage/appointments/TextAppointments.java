package com.havenjob.triage.appointments;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Finding;
import com.havenjob.triage.dates.DateCue;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.DayMention;
import com.havenjob.triage.dates.TimeMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The appointment that the words of a mail speak of. */
final class TextAppointments {

    private static final double ACCEPTED = 0.55;
    private static final int REACH_OF_PLACES = 4;
    private static final int UNITS_BEFORE = 4;

    private final DateReading dates;
    private final boolean expected;

    /** Those that may be meant. */
    private final List<DayMention> days;

    /** @param expected whether the mail as a whole is about an appointment */
    TextAppointments(DateReading dates, boolean expected) {
        this.dates = dates;
        this.expected = expected;
        this.days = dates.days().stream().filter(this::mayBeMeant).toList();
    }

    /** The appointment, or null where the text speaks of none. */
    @Nullable
    Finding<Appointment> find() {
        if (days.isEmpty()) {
            return null;
        }
        var rescheduled = new Rescheduled(dates, days);
        var calledOff = new CalledOff(dates);
        var off = days.stream().filter(calledOff::has).toList();
        var pairs = new TimePairs(dates);
        var slots = new ArrayList<Slot>();
        for (var day : days) {
            if (!isLastDay(day) && !isElsewhere(day)) {
                var time = pairs.of(day);
                double score = score(day, time);
                if (score >= ACCEPTED) {
                    slots.add(new Slot(day, time, score, rescheduled.has(day) || off.contains(day)));
                }
            }
        }
        return slots.isEmpty() ? null : new SlotChoice(dates, rescheduled, calledOff, !off.isEmpty()).of(slots);
    }

    /** Whether a day is not past, and named in full where the mail is about something else. */
    private boolean mayBeMeant(DayMention day) {
        boolean past = dates.today() != null && day.day().isBefore(dates.today());
        return !past && (expected || day.full());
    }

    /** «by Friday»: a last day and no appointment. */
    private boolean isLastDay(DayMention day) {
        int by = dates.distance(DateCue.BY, day.unit(), day.from());
        if (dates.distanceBehind(DateCue.LATEST, day) <= 1) {
            return true;
        }
        return by <= 1 && by < dates.distance(DateCue.MEETING, day.unit(), day.from());
    }

    /** «Your application of 12 March»: neither an appointment nor a last day. */
    private boolean isElsewhere(DayMention day) {
        return dates.distance(DateCue.ELSEWHERE, day.unit(), day.from()) <= REACH_OF_PLACES;
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
}
