package com.havenjob.triage.deadlines;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.dates.DateCue;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.DayMention;
import com.havenjob.triage.dates.SpanMention;
import com.havenjob.triage.dates.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the reader's deadline: a last day that is written, or a span that begins with the mail. */
public final class DeadlineReader {

    private static final double BY_DATE = 0.92;
    private static final double BY_SPAN = 0.85;
    private static final double UNASKED = 0.65;
    private static final double LEAST = 0.5;
    private static final int REACH = 4;
    private static final int REACH_OF_NOUNS = 8;

    private final DateReading dates;
    private final Kind kind;

    private DeadlineReader(DateReading dates, Kind kind) {
        this.dates = dates;
        this.kind = kind;
    }

    /** The deadline, or null where the mail sets none. */
    public static @Nullable Finding<LocalDate> read(Kind kind, DateReading dates) {
        return switch (kind) {
            case ASSESSMENT, OFFER, INTERVIEW, PHONE_SCREEN, UNDER_REVIEW -> new DeadlineReader(dates, kind).find();
            case APPLIED, REJECTED, WITHDRAWN, NOT_APPLICATION -> null;
        };
    }

    private @Nullable Finding<LocalDate> find() {
        Finding<LocalDate> best = null;
        for (var day : dates.days()) {
            best = better(best, lastDay(day));
        }
        if (best != null) {
            return best; // a date that is written knows better than a span that is counted
        }
        for (var span : dates.spans()) {
            best = better(best, counted(span));
        }
        return best;
    }

    private static @Nullable Finding<LocalDate> better(
            @Nullable Finding<LocalDate> best, @Nullable Finding<LocalDate> other) {
        return other != null && (best == null || other.confidence() > best.confidence()) ? other : best;
    }

    private @Nullable Finding<LocalDate> lastDay(DayMention day) {
        var unit = dates.units().get(day.unit());
        boolean past = dates.today() != null && day.day().isBefore(dates.today());
        boolean last = isBefore(unit, DateCue.BY, day.from(), REACH + timesBefore(day))
                || isBefore(unit, DateCue.DUE, day.from(), REACH_OF_NOUNS);
        if (past || !last || isBefore(unit, DateCue.ELSEWHERE, day.from(), REACH_OF_NOUNS)) {
            return null;
        }
        return finding(day.day(), BY_DATE, "deadline/date", day.unit());
    }

    private @Nullable Finding<LocalDate> counted(SpanMention span) {
        var unit = dates.units().get(span.unit());
        boolean within = isBefore(unit, DateCue.WITHIN, span.from(), 2);
        return within && !unit.says(DateCue.ELSEWHERE)
                ? finding(span.ends(), BY_SPAN, "deadline/span", span.unit())
                : null;
    }

    private @Nullable Finding<LocalDate> finding(LocalDate day, double sure, String extractor, int unit) {
        var said = dates.units().get(unit);
        boolean asked = said.says(DateCue.ASK) || said.says(DateCue.DUE);
        double confidence = asked ? sure : UNASKED;
        confidence -= said.says(DateCue.THEIRS) ? 0.45 : 0;
        confidence -= kind == Kind.UNDER_REVIEW ? 0.1 : 0;
        return confidence < LEAST ? null : new Finding<>(day, confidence, extractor, said.text());
    }

    private int timesBefore(DayMention day) {
        return dates.times().stream()
                .filter(time -> time.unit() == day.unit() && time.to() <= day.from())
                .mapToInt(time -> time.to() - time.from())
                .sum();
    }

    /** Whether a phrase stands before a place, so many lexemes at most, with no other day between. */
    private boolean isBefore(Unit unit, DateCue cue, int at, int reach) {
        int barrier = dates.days().stream()
                .filter(day -> dates.units().get(day.unit()) == unit && day.to() <= at)
                .mapToInt(DayMention::to)
                .max()
                .orElse(0);
        return unit.places(cue).stream()
                .anyMatch(place -> place.from() >= barrier && place.to() <= at && at - place.to() <= reach);
    }
}
