package com.havenjob.triage.phrase;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.WordBits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they mean, found by the word they begin with.
 *
 * @param <T> the meaning of a phrase
 */
public final class PhraseBook<T> {

    /** By the number of the word; a plain array, since every word of a mail is looked up. */
    private final @Nullable Beginnings<T>[] byFirstWord;

    /** The numbers of these words: most words begin no phrase, and bits for all fit where they are read fastest. */
    private final BitSet firstWords = new BitSet();

    private final Beginnings<T> withoutFirstWord;
    private final boolean atBeginningOnly;

    private PhraseBook(@Nullable Beginnings<T>[] byFirstWord, Beginnings<T> withoutFirstWord, boolean atBeginningOnly) {
        this.byFirstWord = byFirstWord;
        this.withoutFirstWord = withoutFirstWord;
        this.atBeginningOnly = atBeginningOnly;
        IntStream.range(0, byFirstWord.length)
                .filter(word -> byFirstWord[word] != null)
                .forEach(firstWords::set);
    }

    /** A phrase found in a sentence. */
    public record Match<T>(T meaning, Phrase phrase, Phrase.Hit hit) {}

    /** Every phrase that matches, at every token where it does, in the order they stand. */
    public List<Match<T>> find(Sentence sentence) {
        return find(sentence, new Effort(sentence.size()));
    }

    List<Match<T>> find(Sentence sentence, Effort effort) {
        var matches = new ArrayList<Match<T>>(0);
        if (sentence.size() == 0) {
            return matches;
        }
        withoutFirstWord.match(sentence, 0, effort, matches);
        int tokens = atBeginningOnly ? Math.min(sentence.firstWord() + 1, sentence.size()) : sentence.size();
        for (int token = 0; token < tokens && !effort.isUsedUp(); token++) {
            int number = sentence.number(token);
            if (firstWords.get(number)) {
                Objects.requireNonNull(byFirstWord[number]).match(sentence, token, effort, matches);
            }
        }
        return matches;
    }

    /** Collects phrases; not for use by several threads. */
    public static final class Builder<T> {

        private final List<@Nullable Beginnings<T>> byFirstWord = new ArrayList<>();
        private final Beginnings<T> withoutFirstWord = new Beginnings<>();
        private boolean atBeginningOnly = true;

        public Builder<T> add(Phrase phrase, T meaning) {
            atBeginningOnly &= phrase.isAnchored();
            var words = phrase.firstWords();
            if (words.isEmpty()) {
                withoutFirstWord.add(phrase, meaning, WordBits.ALL);
            }
            for (int word : words) {
                of(word).add(phrase, meaning, phrase.followers(word));
            }
            return this;
        }

        private Beginnings<T> of(int word) {
            while (byFirstWord.size() <= word) {
                byFirstWord.add(null);
            }
            var beginnings = byFirstWord.get(word);
            if (beginnings == null) {
                beginnings = new Beginnings<>();
                byFirstWord.set(word, beginnings);
            }
            return beginnings;
        }

        /** The book of what was added so far. */
        public PhraseBook<T> build() {
            @SuppressWarnings("unchecked") // arrays of generic types cannot be made
            @Nullable
            Beginnings<T>[] array = byFirstWord.toArray(Beginnings[]::new);
            return new PhraseBook<>(array, withoutFirstWord, atBeginningOnly);
        }
    }
}
