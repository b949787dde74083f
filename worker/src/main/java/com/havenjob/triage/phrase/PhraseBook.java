package com.havenjob.triage.phrase;

import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Phrases with what they mean, found by the word they begin with.
 *
 * @param <T> the meaning of a phrase
 */
public final class PhraseBook<T> {

    private final List<List<Entry<T>>> byFirstWord;
    private final List<Entry<T>> anchored;

    private PhraseBook(List<List<Entry<T>>> byFirstWord, List<Entry<T>> anchored) {
        this.byFirstWord = byFirstWord;
        this.anchored = anchored;
    }

    private record Entry<T>(Phrase phrase, T meaning) {}

    /** A phrase found in a sentence. */
    public record Match<T>(T meaning, Phrase phrase, Phrase.Hit hit) {}

    /** Every phrase that matches, at every token where it does, in the order they stand. */
    public List<Match<T>> find(Sentence sentence) {
        var matches = new ArrayList<Match<T>>();
        for (int token = 0; token < sentence.size(); token++) {
            if (token == 0) {
                collect(anchored, sentence, 0, matches);
            }
            int number = sentence.number(token);
            if (number < byFirstWord.size()) {
                collect(byFirstWord.get(number), sentence, token, matches);
            }
        }
        return matches;
    }

    private static <T> void collect(List<Entry<T>> entries, Sentence sentence, int token, List<Match<T>> matches) {
        for (var entry : entries) {
            var hit = entry.phrase().matchAt(sentence, token);
            if (hit != null) {
                matches.add(new Match<>(entry.meaning(), entry.phrase(), hit));
            }
        }
    }

    /** Collects phrases; not for use by several threads. */
    public static final class Builder<T> {

        private final List<Entry<T>> entries = new ArrayList<>();

        public Builder<T> add(Phrase phrase, T meaning) {
            entries.add(new Entry<>(phrase, meaning));
            return this;
        }

        public PhraseBook<T> build() {
            var byFirstWord = new ArrayList<List<Entry<T>>>();
            var anchored = new ArrayList<Entry<T>>();
            for (var entry : entries) {
                var words = entry.phrase().firstWords();
                if (words.isEmpty()) {
                    anchored.add(entry);
                }
                for (int word : words) {
                    while (byFirstWord.size() <= word) {
                        byFirstWord.add(new ArrayList<>(2));
                    }
                    byFirstWord.get(word).add(entry);
                }
            }
            return new PhraseBook<>(byFirstWord, anchored);
        }
    }
}
