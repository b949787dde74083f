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
    private final List<Entry<T>> withoutFirstWord;
    private final boolean atBeginningOnly;

    private PhraseBook(List<List<Entry<T>>> byFirstWord, List<Entry<T>> withoutFirstWord, boolean atBeginningOnly) {
        this.byFirstWord = byFirstWord;
        this.withoutFirstWord = withoutFirstWord;
        this.atBeginningOnly = atBeginningOnly;
    }

    private record Entry<T>(Phrase phrase, T meaning) {}

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
        collect(withoutFirstWord, sentence, 0, effort, matches);
        int tokens = atBeginningOnly ? Math.min(sentence.firstWord() + 1, sentence.size()) : sentence.size();
        for (int token = 0; token < tokens && !effort.isUsedUp(); token++) {
            int number = sentence.number(token);
            if (number < byFirstWord.size()) {
                collect(byFirstWord.get(number), sentence, token, effort, matches);
            }
        }
        return matches;
    }

    /** By index: it runs for each word of a mail, where an iterator is most of what it costs. */
    private static <T> void collect(
            List<Entry<T>> entries, Sentence sentence, int token, Effort effort, List<Match<T>> matches) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var hit = entry.phrase().matchAt(sentence, token, effort);
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
            var withoutFirstWord = new ArrayList<Entry<T>>();
            for (var entry : entries) {
                var words = entry.phrase().firstWords();
                if (words.isEmpty()) {
                    withoutFirstWord.add(entry);
                }
                for (int word : words) {
                    while (byFirstWord.size() <= word) {
                        byFirstWord.add(new ArrayList<>(0));
                    }
                    byFirstWord.get(word).add(entry);
                }
            }
            boolean atBeginningOnly =
                    entries.stream().allMatch(entry -> entry.phrase().isAnchored());
            return new PhraseBook<>(byFirstWord, withoutFirstWord, atBeginningOnly);
        }
    }
}
