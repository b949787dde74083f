package com.havenjob.triage.text;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers for the words that rules name, so that a mail's words are looked up once and then compared as numbers.
 * Words are added while rules are compiled; afterwards it is only read, by any number of threads.
 */
public final class Vocabulary {

    /** The number of every word that no rule names. */
    public static final int UNKNOWN = 0;

    /** Marks that a phrase passes over; they get the lowest numbers. */
    private static final List<String> PASSED_OVER = List.of(",", "\"", "“", "”", "„", "«", "»", "*", "'", "''");

    private static final int FIRST_SLOTS = 1 << 12;
    private static final int EMPTY = 0;
    private static final int MOST_WORDS = 1 << 16;

    /**
     * Open addressing: the upper half of the hash of a word above its number, so that most words that are none are told by one
     * read. A power of two of slots, of which at least half are empty.
     */
    private int[] slots = new int[FIRST_SLOTS];

    /** By number. */
    private String[] words = new String[FIRST_SLOTS / 2];

    private int size = 1;

    /** The words behind each other, and where each begins: what is compared lies together in memory. */
    private char[] letters = new char[FIRST_SLOTS];

    private int[] starts = new int[FIRST_SLOTS / 2 + 1];

    public Vocabulary() {
        PASSED_OVER.forEach(this::add);
    }

    /** Whether the number is that of a comma, quotation mark or the like, which mean nothing to a phrase. */
    public static boolean isPassedOver(int number) {
        return number > UNKNOWN && number <= PASSED_OVER.size();
    }

    /** The folded word of a number other than {@link #UNKNOWN}. */
    String word(int number) {
        return words[number];
    }

    /** The number of a folded word, a new one the first time. */
    public int add(String folded) {
        int known = number(folded);
        if (known != UNKNOWN) {
            return known;
        }
        if (size == words.length) {
            grow();
        }
        words[size] = folded;
        append(folded);
        occupy(size);
        return size++;
    }

    /** The number of a folded word, or {@link #UNKNOWN}. */
    public int number(String folded) {
        int hash = folded.hashCode();
        int slot = home(hash);
        while (slots[slot] != EMPTY) {
            int number = numberIn(slot);
            if (mayBe(hash, slot) && words[number].equals(folded)) {
                return number;
            }
            slot = next(slot);
        }
        return UNKNOWN;
    }

    /**
     * The number of the word that a stretch of plain ASCII is when folded, or {@link #UNKNOWN}; nothing is copied.
     *
     * @param hash of the folded word, as {@link String#hashCode} has it
     */
    int number(char[] text, int from, int to, int hash) {
        int slot = home(hash);
        while (slots[slot] != EMPTY) {
            int number = numberIn(slot);
            if (mayBe(hash, slot) && isAt(number, text, from, to)) {
                return number;
            }
            slot = next(slot);
        }
        return UNKNOWN;
    }

    private boolean isAt(int number, char[] text, int from, int to) {
        int start = starts[number];
        if (starts[number + 1] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (letters[start + i - from] != Folding.lowerAscii(text[i])) {
                return false;
            }
        }
        return true;
    }

    private int numberIn(int slot) {
        return slots[slot] & MOST_WORDS - 1;
    }

    private boolean mayBe(int hash, int slot) {
        return ((slots[slot] ^ hash) & -MOST_WORDS) == 0;
    }

    private int home(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    private void occupy(int number) {
        int hash = words[number].hashCode();
        int slot = home(hash);
        while (slots[slot] != EMPTY) {
            slot = next(slot);
        }
        slots[slot] = (hash & -MOST_WORDS) | number;
    }

    private void append(String word) {
        int start = starts[size];
        starts[size + 1] = start + word.length();
        if (starts[size + 1] > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2 + word.length());
        }
        word.getChars(0, word.length(), letters, start);
    }

    private void grow() {
        if (size == MOST_WORDS) {
            throw new IllegalStateException("The vocabulary has room for " + MOST_WORDS + " words, and there are more");
        }
        words = Arrays.copyOf(words, words.length * 2);
        starts = Arrays.copyOf(starts, words.length + 1);
        slots = new int[words.length * 2];
        for (int number = 1; number < size; number++) {
            occupy(number);
        }
    }
}
