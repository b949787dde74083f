package com.havenjob.triage.appointments;

import com.havenjob.triage.dates.DayMention;
import com.havenjob.triage.dates.TimeMention;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A day that may be the appointment's, with the time that belongs to it.
 *
 * @param score how much speaks for it, 0 to 1
 * @param old whether the text says that it holds no longer
 */
record Slot(DayMention day, @Nullable TimeMention time, double score, boolean old) {

    @Nullable
    LocalDateTime at() {
        return time == null ? null : day.day().atTime(time.start());
    }

    boolean isAtTheSameTimeAs(Slot other) {
        var mine = at();
        return day.day().equals(other.day.day()) && (mine == null || other.at() == null || mine.equals(other.at()));
    }
}
