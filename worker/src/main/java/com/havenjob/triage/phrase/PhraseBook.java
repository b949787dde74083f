package com.havenjob.triage.phrase;

import com.havenjob.triage.phrase.PhraseTable.Row;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.WordBits;
import java.util.ArrayList;
import java.util.List;

/**
 * Phrases with what they mean, found by the word they begin with.
 *
 * @param <T> the meaning of a phrase
 */
public final class PhraseBook<T> {

    private final PhraseTable<T> table;

    /** By the number of the word that they begin with, the first row of its phrases; those without such a word are last. */
    private final int[] rows;

    /** The words that begin a phrase: few do, and bits for all of them stay where they are read fastest. */
    private final long[] firstWords;

    private final int withoutFirstWord;
    private final boolean atBeginningOnly;

    private PhraseBook(Builder<T> phrases) {
        var all = new ArrayList<Row<T>>();
        rows = new int[phrases.byFirstWord.size() + 1];
        firstWords = new long[phrases.byFirstWord.size() / Long.SIZE + 1];
        for (int word = 0; word < phrases.byFirstWord.size(); word++) {
            var ofWord = phrases.byFirstWord.get(word);
            all.addAll(ofWord);
            firstWords[word / Long.SIZE] |= ofWord.isEmpty() ? 0 : 1L << word;
            rows[word + 1] = all.size();
        }
        all.addAll(phrases.withoutFirstWord);
        withoutFirstWord = phrases.withoutFirstWord.size();
        atBeginningOnly = phrases.atBeginningOnly;
        table = new PhraseTable<>(all);
    }

    /** A phrase found in a sentence. */
    public record Match<T>(T meaning, Phrase phrase, Phrase.Hit hit) {}

    /** Every phrase that matches, at every token where it does, in the order they stand. */
    public List<Match<T>> find(Sentence sentence) {
        int tokens = tokens(sentence);
        int token = nextBeginning(sentence, 0, tokens);
        if (tokens == 0 || (token == tokens && withoutFirstWord == 0)) {
            return List.of(); // what most books find in most sentences
        }
        return find(sentence, token, new Effort(sentence.size()));
    }

    List<Match<T>> find(Sentence sentence, Effort effort) {
        return find(sentence, nextBeginning(sentence, 0, tokens(sentence)), effort);
    }

    private List<Match<T>> find(Sentence sentence, int first, Effort effort) {
        int tokens = tokens(sentence);
        int token = first;
        var matches = new ArrayList<Match<T>>(0);
        int behind = rows[rows.length - 1];
        table.match(behind, behind + withoutFirstWord, sentence, 0, effort, matches);
        while (token < tokens && !effort.isUsedUp()) {
            int word = sentence.number(token);
            table.match(rows[word], rows[word + 1], sentence, token, effort, matches);
            token = nextBeginning(sentence, token + 1, tokens);
        }
        return matches;
    }

    /** How many tokens of a sentence can begin a phrase. */
    private int tokens(Sentence sentence) {
        return atBeginningOnly ? Math.min(sentence.firstWord() + 1, sentence.size()) : sentence.size();
    }

    /** The first token from one up to another that begins a phrase; {@code to} where none does. */
    private int nextBeginning(Sentence sentence, int from, int to) {
        int token = from;
        while (token < to && !begins(sentence.number(token))) {
            token++;
        }
        return token;
    }

    private boolean begins(int word) {
        return word < rows.length && (firstWords[word / Long.SIZE] >>> word & 1) != 0;
    }

    /** Collects phrases; not for use by several threads. */
    public static final class Builder<T> {

        private final List<List<Row<T>>> byFirstWord = new ArrayList<>();
        private final List<Row<T>> withoutFirstWord = new ArrayList<>();
        private boolean atBeginningOnly = true;

        public Builder<T> add(Phrase phrase, T meaning) {
            atBeginningOnly &= phrase.isAnchored();
            var words = phrase.firstWords();
            if (words.isEmpty()) {
                withoutFirstWord.add(new Row<>(phrase, meaning, WordBits.ALL));
            }
            for (int word : words) {
                of(word).add(new Row<>(phrase, meaning, phrase.followers(word)));
            }
            return this;
        }

        private List<Row<T>> of(int word) {
            while (byFirstWord.size() <= word) {
                byFirstWord.add(new ArrayList<>(0));
            }
            return byFirstWord.get(word);
        }

        /** The book of what was added so far. */
        public PhraseBook<T> build() {
            return new PhraseBook<>(this);
        }
    }
}
