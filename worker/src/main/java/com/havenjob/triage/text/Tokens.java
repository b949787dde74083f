package com.havenjob.triage.text;

import java.util.Arrays;

/**
 * Where the tokens of a text stand and what is known of each. One stretch of memory, shared by a line and its sentences:
 * it is read for every word of every mail.
 */
final class Tokens {

    /** How many letters of a word are its beginning, so that inflected forms share it. */
    static final int BEGINNING = 5;

    private static final int START = 0;
    private static final int END = 1;
    private static final int NUMBER = 2;
    private static final int HASH = 3;
    private static final int BEGINNING_HASH = 4;
    private static final int COLUMNS = 5;

    private final Vocabulary vocabulary;
    private int[] table;
    private int size;

    /** Without a token yet, with room for so many, whose numbers are those of the vocabulary. */
    Tokens(Vocabulary vocabulary, int room) {
        this.vocabulary = vocabulary;
        table = new int[room * COLUMNS];
    }

    /** As this one begins: without a token yet, with room for so many. */
    Tokens fresh(int room) {
        return new Tokens(vocabulary, room);
    }

    /**
     * Adds a token behind the others.
     *
     * @param hash of the folded token
     * @param beginning hash of its first {@value #BEGINNING} letters; 0 where it has no more than these
     */
    void add(int start, int end, int number, int hash, int beginning) {
        int row = size * COLUMNS;
        if (row == table.length) {
            table = Arrays.copyOf(table, table.length * 2 + COLUMNS);
        }
        table[row + START] = start;
        table[row + END] = end;
        table[row + NUMBER] = number;
        table[row + HASH] = hash;
        table[row + BEGINNING_HASH] = beginning;
        size++;
    }

    /** Adds the tokens of a text that begins at a place of this one. */
    void addAll(Tokens others, int place) {
        for (int other = 0; other < others.size; other++) {
            add(
                    others.start(other) + place,
                    others.end(other) + place,
                    others.number(other),
                    others.hash(other),
                    others.beginning(other));
        }
    }

    int size() {
        return size;
    }

    int start(int token) {
        return table[token * COLUMNS + START];
    }

    int end(int token) {
        return table[token * COLUMNS + END];
    }

    int number(int token) {
        return table[token * COLUMNS + NUMBER];
    }

    /** The folded word of a token that the vocabulary has. */
    String word(int token) {
        return vocabulary.word(number(token));
    }

    int hash(int token) {
        return table[token * COLUMNS + HASH];
    }

    int beginning(int token) {
        return table[token * COLUMNS + BEGINNING_HASH];
    }

    /** The first token that starts at a place of the text or behind it; the size where there is none. */
    int at(int place) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (start(middle) < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The words of the tokens from one up to another. */
    WordBits words(int from, int to) {
        long low = 0;
        long high = 0;
        for (int token = from; token < to; token++) {
            int number = number(token);
            if (WordBits.isLow(number)) {
                low |= 1L << number;
            } else {
                high |= 1L << number;
            }
        }
        return new WordBits(low, high);
    }
}
