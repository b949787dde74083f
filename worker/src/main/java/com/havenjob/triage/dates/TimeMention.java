package com.havenjob.triage.dates;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time of day that a mail names.
 *
 * @param end where a range is written
 * @param zone where one is written with it
 * @param sure whether its shape alone makes it a time; otherwise it is one only beside a day
 * @param unit which unit names it
 * @param from its first lexeme there
 * @param to the lexeme behind it
 */
public record TimeMention(
        LocalTime start, @Nullable LocalTime end, @Nullable ZoneId zone, boolean sure, int unit, int from, int to) {}
