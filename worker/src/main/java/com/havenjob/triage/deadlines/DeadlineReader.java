package com.havenjob.triage.deadlines;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.dates.DateCue;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.DayMention;
import com.havenjob.triage.dates.SpanMention;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the reader's deadline: a last day that is written, or a span that begins with the mail. */
public final class DeadlineReader {

    private static final double BY_DATE = 0.92;
    private static final double BY_SPAN = 0.85;
    private static final double UNASKED = 0.65;
    private static final double LEAST = 0.6;
    private static final double PROMISED = 0.45;
    private static final double UNUSUAL = 0.15;
    private static final int LONGEST_FAREWELL = 8;
    private static final int REACH = 1;
    private static final int REACH_OF_NOUNS = 4;

    private final DateReading dates;
    private final Kind kind;

    private DeadlineReader(DateReading dates, Kind kind) {
        this.dates = dates;
        this.kind = kind;
    }

    /** Whether mail of this kind can set a deadline. */
    public static boolean mayFind(Kind kind) {
        return switch (kind) {
            case ASSESSMENT, OFFER, INTERVIEW, PHONE_SCREEN, UNDER_REVIEW -> true;
            case APPLIED, REJECTED, WITHDRAWN, NOT_APPLICATION -> false;
        };
    }

    /** The deadline, or null where the mail sets none. */
    public static @Nullable Finding<LocalDate> read(Kind kind, DateReading dates) {
        return mayFind(kind) ? new DeadlineReader(dates, kind).find() : null;
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
        boolean past = dates.today() != null && day.day().isBefore(dates.today());
        int by = dates.distance(DateCue.BY, day.unit(), day.from());
        int due = dates.distance(DateCue.DUE, day.unit(), day.from());
        boolean meeting = dates.distance(DateCue.MEETING, day.unit(), day.from()) <= by;
        boolean last = (by <= REACH && !meeting)
                || (day.full() && due <= REACH_OF_NOUNS)
                || dates.distanceBehind(DateCue.LATEST, day) <= REACH;
        int elsewhere = dates.distance(DateCue.ELSEWHERE, day.unit(), day.from());
        // «Applications close by»: a phrase for another date may have the word for the last day within it.
        boolean another = elsewhere <= REACH_OF_NOUNS && elsewhere <= by && elsewhere < due;
        if (past || !last || another || isFarewell(day)) {
            return null;
        }
        return finding(day.day(), BY_DATE, "deadline/date", day.unit());
    }

    /** «Until Monday, Ann»: a short line that asks for nothing and names a weekday. */
    private boolean isFarewell(DayMention day) {
        var unit = dates.units().get(day.unit());
        return !day.full() && unit.size() <= LONGEST_FAREWELL && !unit.says(DateCue.ASK) && !unit.says(DateCue.DUE);
    }

    private @Nullable Finding<LocalDate> counted(SpanMention span) {
        var unit = dates.units().get(span.unit());
        boolean within = dates.distance(DateCue.WITHIN, span.unit(), span.from()) <= REACH;
        return within && !unit.says(DateCue.ELSEWHERE)
                ? finding(span.ends(), BY_SPAN, "deadline/span", span.unit())
                : null;
    }

    private @Nullable Finding<LocalDate> finding(LocalDate day, double sure, String extractor, int unit) {
        var said = dates.units().get(unit);
        boolean asked = said.says(DateCue.ASK) || said.says(DateCue.DUE) || said.says(DateCue.LATEST);
        double confidence = asked ? sure : UNASKED;
        confidence -= said.says(DateCue.THEIRS) ? PROMISED : 0;
        confidence -= kind == Kind.UNDER_REVIEW ? UNUSUAL : 0;
        return confidence < LEAST ? null : new Finding<>(day, confidence, extractor, said.text());
    }
}
