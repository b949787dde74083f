package com.havenjob.triage.dates;

import java.time.LocalDate;

/**
 * A length of time that a mail names, such as «five working days».
 *
 * @param ends its last day where it begins with the mail
 * @param unit which unit names it
 * @param from its first lexeme there
 * @param to the lexeme behind it
 */
public record SpanMention(LocalDate ends, int unit, int from, int to) {}
