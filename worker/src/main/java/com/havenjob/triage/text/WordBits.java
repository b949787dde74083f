package com.havenjob.triage.text;

import java.util.List;

/**
 * A set of words that is small and quick, and not exact: each word has one of 128 bits, and several share it. Two sets
 * without a common bit have no common word.
 */
public record WordBits(long low, long high) {

    /** Without a word. */
    public static final WordBits NONE = new WordBits(0, 0);

    /** Of every word. */
    public static final WordBits ALL = new WordBits(-1, -1);

    private static final int HALF = 64;

    /** Of one word by its {@link Vocabulary} number. */
    public static WordBits of(int number) {
        return isLow(number) ? new WordBits(1L << number, 0) : new WordBits(0, 1L << number);
    }

    /** Whether its bit is one of the lower half. */
    static boolean isLow(int number) {
        return (number & HALF) == 0;
    }

    /** Of both. */
    public WordBits and(WordBits other) {
        return new WordBits(low | other.low, high | other.high);
    }

    /** How many bits there are: the fewer, the more a common one says. */
    public int size() {
        return Long.bitCount(low) + Long.bitCount(high);
    }

    /** A list of sets, laid out so that going through it costs a comparison each. Immutable. */
    public static final class Sets {

        /** The lower and the upper half of each set in turn, so that both come into the cache together. */
        private final long[] halves;

        private Sets(List<WordBits> sets) {
            halves = new long[2 * sets.size()];
            for (int i = 0; i < sets.size(); i++) {
                halves[2 * i] = sets.get(i).low;
                halves[2 * i + 1] = sets.get(i).high;
            }
        }

        /** These sets in their order. */
        public static Sets of(List<WordBits> sets) {
            return new Sets(sets);
        }

        /** Whether every word can be in the set at a place. */
        public boolean isAll(int index) {
            return (halves[2 * index] & halves[2 * index + 1]) == -1;
        }

        /** Whether the word can be in the set at a place. */
        public boolean has(int index, int number) {
            return (halves[2 * index + half(number)] >>> number & 1) != 0;
        }

        /** The index of the first set from one up to another that the word can be in; {@code to} where there is none. */
        public int next(int from, int to, int number) {
            for (int i = 2 * from + half(number); i < 2 * to; i += 2) {
                if ((halves[i] >>> number & 1) != 0) {
                    return i / 2;
                }
            }
            return to;
        }

        private static int half(int number) {
            return isLow(number) ? 0 : 1;
        }

        /** Whether these words miss one of the sets from one place up to another altogether. */
        public boolean anyMissedBy(WordBits words, int from, int to) {
            for (int i = from; i < to; i++) {
                if (isMissedBy(words, i)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether these words miss the set at a place altogether. */
        public boolean isMissedBy(WordBits words, int index) {
            return ((halves[2 * index] & words.low) | (halves[2 * index + 1] & words.high)) == 0;
        }
    }
}
