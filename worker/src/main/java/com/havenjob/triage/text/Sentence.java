package com.havenjob.triage.text;

import java.util.Arrays;

/**
 * A sentence, subject or line cut into tokens: words, and each mark of punctuation by itself. Word numbers come from a
 * {@link Vocabulary}.
 */
public final class Sentence {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] numbers;
    private final String[] folded;
    private final WordBits words;
    private final int firstWord;
    private final int behindLastWord;

    Sentence(String text, int[] starts, int[] ends, int[] numbers, String[] folded, int size) {
        this.text = text;
        this.starts = Arrays.copyOf(starts, size);
        this.ends = Arrays.copyOf(ends, size);
        this.numbers = Arrays.copyOf(numbers, size);
        this.folded = Arrays.copyOf(folded, size);
        var seen = WordBits.NONE;
        for (int number : this.numbers) {
            seen = seen.and(WordBits.of(number));
        }
        words = seen;
        int first = 0;
        while (first < size && isMark(first)) {
            first++;
        }
        firstWord = first;
        int behind = size;
        while (behind > 0 && isMark(behind - 1)) {
            behind--;
        }
        behindLastWord = behind;
    }

    /** The sentence as it stands in the mail. */
    public String text() {
        return text;
    }

    /** All its words. */
    public WordBits words() {
        return words;
    }

    /** How many tokens it has. */
    public int size() {
        return starts.length;
    }

    /** The first token that is no mark; {@link #size} where all are marks. */
    public int firstWord() {
        return firstWord;
    }

    /** The token behind the last one that is no mark; 0 where all are marks. */
    public int behindLastWord() {
        return behindLastWord;
    }

    /** The vocabulary's number of the token. */
    public int number(int token) {
        return numbers[token];
    }

    /** Where the token begins in {@link #text}. */
    public int start(int token) {
        return starts[token];
    }

    /** Where the token ends in {@link #text}, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** The first character of the token as written. */
    public char first(int token) {
        return text.charAt(starts[token]);
    }

    /** The token as written. */
    public String token(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The token as {@link Folding} compares it. */
    public String folded(int token) {
        return folded[token];
    }

    /** Whether the token is a mark and not a word. */
    public boolean isMark(int token) {
        return !Character.isLetterOrDigit(Character.codePointAt(text, starts[token]));
    }

    /** The text from one token up to, not including, another. */
    public String span(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    @Override
    public String toString() {
        return text;
    }
}
