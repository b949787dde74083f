package com.havenjob.triage.text;

/**
 * A set of words that is small and quick, and not exact: each word has one of 128 bits, and several share it. Two sets
 * without a common bit have no common word.
 */
public record WordBits(long low, long high) {

    /** Without a word. */
    public static final WordBits NONE = new WordBits(0, 0);

    private static final int HALF = 64;

    /** Of one word by its {@link Vocabulary} number. */
    public static WordBits of(int number) {
        return (number & HALF) == 0 ? new WordBits(1L << number, 0) : new WordBits(0, 1L << number);
    }

    /** Of both. */
    public WordBits and(WordBits other) {
        return new WordBits(low | other.low, high | other.high);
    }

    /** Whether they have a bit in common. */
    public boolean meets(WordBits other) {
        return (low & other.low) != 0 || (high & other.high) != 0;
    }

    /** How many bits there are: the fewer, the more a common one says. */
    public int size() {
        return Long.bitCount(low) + Long.bitCount(high);
    }
}
