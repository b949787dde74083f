package com.havenjob.triage.dates;

import java.time.LocalDate;

/**
 * A day that a mail names.
 *
 * @param unit which unit names it
 * @param from its first lexeme there
 * @param to the lexeme behind it
 * @param full whether a date is written, and not a weekday or «tomorrow» alone
 * @param confirmed whether a weekday is written that fits the date
 */
public record DayMention(LocalDate day, int unit, int from, int to, boolean full, boolean confirmed) {}
