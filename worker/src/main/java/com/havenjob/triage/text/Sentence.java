package com.havenjob.triage.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, subject or line cut into tokens: words, and each mark of punctuation by itself. Word numbers come from a
 * {@link Vocabulary}.
 */
public final class Sentence {

    private final String text;
    private final Tokens tokens;

    /** The first of the tokens that is the sentence's, and where its text begins in the text of the tokens. */
    private final int offset;

    private final int shift;
    private final int size;
    private final WordBits words;
    private final int firstWord;
    private final int behindLastWord;
    private @Nullable String foldedText;

    /** The sentence of all these tokens. */
    Sentence(String text, Tokens tokens) {
        this(text, tokens, 0, tokens.size(), 0);
    }

    private Sentence(String text, Tokens tokens, int from, int to, int shift) {
        this.text = text;
        this.tokens = tokens;
        this.offset = from;
        this.shift = shift;
        this.size = to - from;
        words = tokens.words(from, to);
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

    /** The text that lines of so many tokens make with a blank between each two. */
    static Sentence joined(String text, List<Sentence> lines, int size) {
        var tokens = lines.getFirst().tokens.fresh(size);
        int start = 0;
        for (var line : lines) {
            tokens.addAll(line.tokens, start);
            start += line.text.length() + 1;
        }
        return new Sentence(text, tokens);
    }

    /** The tokens from one place of the text up to another, of which {@code stripped} is all but outer blanks. */
    Sentence part(String stripped, int from, int to) {
        int first = tokens.at(from + shift);
        int behind = tokens.at(to + shift);
        return new Sentence(stripped, tokens, first, behind, first < behind ? tokens.start(first) : 0);
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
        return size;
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
        return tokens.number(offset + token);
    }

    /** Where the token begins in {@link #text}. */
    public int start(int token) {
        return tokens.start(offset + token) - shift;
    }

    /** Where the token ends in {@link #text}, exclusive. */
    public int end(int token) {
        return tokens.end(offset + token) - shift;
    }

    /** The first character of the token as written. */
    public char first(int token) {
        return text.charAt(start(token));
    }

    /** The token as written. */
    public String token(int token) {
        return text.substring(start(token), end(token));
    }

    /** The token as {@link Folding} compares it; nothing is folded where the vocabulary has it. */
    public String folded(int token) {
        return number(token) == Vocabulary.UNKNOWN ? Folding.fold(token(token)) : tokens.word(offset + token);
    }

    /** The text as {@link Folding} compares it; folded once, since many ask for that of a line. */
    public String foldedText() {
        if (foldedText == null) {
            foldedText = Folding.fold(text);
        }
        return foldedText;
    }

    /** How many characters the token has. */
    public int length(int token) {
        return end(token) - start(token);
    }

    /** The hash code of {@link #folded}. */
    public int hash(int token) {
        return tokens.hash(offset + token);
    }

    /** Whether {@link #folded} is one of these words; it is folded only where its hash says that it may be. */
    public boolean isOneOf(int token, WordSet words) {
        return words.hasHash(hash(token)) && words.contains(folded(token));
    }

    /** Where {@link #folded} is in the set, as {@link WordSet#place} has it; -1 where it is not. */
    public int placeIn(int token, WordSet words) {
        return words.hasHash(hash(token)) ? words.place(folded(token)) : -1;
    }

    /** The hash code of the first letters of {@link #folded}, which inflected forms share; 0 for a word of no more letters. */
    public int beginning(int token) {
        return tokens.beginning(offset + token);
    }

    /** Whether the token is a mark and not a word. */
    public boolean isMark(int token) {
        char first = first(token);
        return (first < 'a' || first > 'z') && !Character.isLetterOrDigit(text.codePointAt(start(token)));
    }

    /** The text from one token up to, not including, another. */
    public String span(int from, int to) {
        return from >= to ? "" : text.substring(start(from), end(to - 1));
    }

    @Override
    public String toString() {
        return text;
    }
}
