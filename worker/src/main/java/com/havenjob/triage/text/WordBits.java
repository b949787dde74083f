package com.havenjob.triage.text;

import java.util.Arrays;

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

    /** A list of sets, laid out so that going through it costs a comparison each. Not for several threads while it grows. */
    public static final class Sets {

        private long[] low = {};
        private long[] high = {};

        /** Adds a set at the end. */
        public void add(WordBits set) {
            low = Arrays.copyOf(low, low.length + 1);
            high = Arrays.copyOf(high, high.length + 1);
            low[low.length - 1] = set.low;
            high[high.length - 1] = set.high;
        }

        /** The set at a place. */
        public WordBits get(int index) {
            return new WordBits(low[index], high[index]);
        }

        /** Whether every word can be in the set at a place. */
        public boolean isAll(int index) {
            return (low[index] & high[index]) == -1;
        }

        /** Whether the word can be in the set at a place. */
        public boolean has(int index, int number) {
            return ((isLow(number) ? low[index] : high[index]) >>> number & 1) != 0;
        }

        /** The index of the first set at or behind a place that the word can be in; the size where there is none. */
        public int next(int from, int number) {
            long[] half = isLow(number) ? low : high;
            for (int i = from; i < half.length; i++) {
                if ((half[i] >>> number & 1) != 0) {
                    return i;
                }
            }
            return half.length;
        }

        /** Whether these words miss one of the sets altogether. */
        public boolean anyMissedBy(WordBits words) {
            for (int i = 0; i < low.length; i++) {
                if ((low[i] & words.low) == 0 && (high[i] & words.high) == 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
