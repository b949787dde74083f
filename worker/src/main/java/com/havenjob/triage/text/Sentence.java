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
    private final WordBits words;
    private final int firstWord;
    private final int behindLastWord;

    Sentence(String text, int[] starts, int[] ends, int[] numbers) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.numbers = numbers;
        words = WordBits.of(this.numbers);
        int size = starts.length;
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

    /** The tokens from one place of the text up to another, of which {@code stripped} is all but outer blanks. */
    Sentence part(String stripped, int from, int to) {
        int first = 0;
        while (first < size() && starts[first] < from) {
            first++;
        }
        int behind = first;
        while (behind < size() && starts[behind] < to) {
            behind++;
        }
        int shift = first < behind ? starts[first] : 0;
        int[] partStarts = new int[behind - first];
        int[] partEnds = new int[behind - first];
        for (int token = first; token < behind; token++) {
            partStarts[token - first] = starts[token] - shift;
            partEnds[token - first] = ends[token] - shift;
        }
        return new Sentence(stripped, partStarts, partEnds, Arrays.copyOfRange(numbers, first, behind));
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
        return Folding.fold(token(token));
    }

    /** Whether the token is plain ASCII, so that {@link #hash} can do without {@link #folded}. */
    public boolean isAscii(int token) {
        return Folding.isAscii(text, starts[token], ends[token]);
    }

    /** The hash code of the first characters of {@link #folded}, or of all of them; for a token of plain ASCII. */
    public int hash(int token, int length) {
        return Folding.hash(text, starts[token], Math.min(starts[token] + length, ends[token]));
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
