package com.havenjob.triage.dates;

/** Something found at the lexemes {@code from} up to, not including, {@code to}. */
record Span<T>(T value, int from, int to) {}
