package com.havenjob.triage.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the words that rules name, so that a mail's words are looked up once and then compared as numbers.
 * Words are added while rules are compiled; afterwards it is only read, by any number of threads.
 */
public final class Vocabulary {

    /** The number of every word that no rule names. */
    public static final int UNKNOWN = 0;

    /** Marks that a phrase passes over; they get the lowest numbers. */
    private static final List<String> PASSED_OVER = List.of(",", "\"", "“", "”", "„", "«", "»", "*", "'", "''");

    private final Map<String, Integer> numbers = new HashMap<>();

    public Vocabulary() {
        PASSED_OVER.forEach(this::add);
    }

    /** Whether the number is that of a comma, quotation mark or the like, which mean nothing to a phrase. */
    public static boolean isPassedOver(int number) {
        return number > UNKNOWN && number <= PASSED_OVER.size();
    }

    /** The number of a folded word, a new one the first time. */
    public int add(String folded) {
        return numbers.computeIfAbsent(folded, word -> numbers.size() + 1);
    }

    /** The number of a folded word, or {@link #UNKNOWN}. */
    public int number(String folded) {
        return numbers.getOrDefault(folded, UNKNOWN);
    }

    /** One more than the largest number given out. */
    public int size() {
        return numbers.size() + 1;
    }
}
