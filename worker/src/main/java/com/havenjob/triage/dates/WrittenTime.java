package com.havenjob.triage.dates;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as it is written.
 *
 * @param end where a range is written
 * @param zone where one stands behind it
 * @param sure whether its shape alone makes it a time; otherwise it is one only beside a day
 */
record WrittenTime(
        LocalTime start, @Nullable LocalTime end, @Nullable ZoneId zone, boolean sure) {

    WrittenTime in(@Nullable ZoneId other) {
        return new WrittenTime(start, end, other, sure);
    }
}
