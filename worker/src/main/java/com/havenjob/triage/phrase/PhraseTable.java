package com.havenjob.triage.phrase;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Vocabulary;
import com.havenjob.triage.text.WordBits;
import java.util.ArrayList;
import java.util.List;

/**
 * Phrases in rows, with what can be told without running them: the words that can stand behind the first, and sets of words
 * of which the sentence needs one each. The rows of one first word are neighbours, and most are ruled out by one look at
 * what lies together in memory. Not for several threads while it grows.
 *
 * @param <T> the meaning of a phrase
 */
final class PhraseTable<T> {

    private final List<Phrase> phrases;
    private final List<T> meanings;
    private final WordBits.Sets followers;

    /** Those of all rows behind each other. */
    private final WordBits.Sets required;

    /** By row, where its required sets begin; one more than there are rows. */
    private final int[] requiredFrom;

    /** A phrase with its meaning and the words that can stand behind its first. */
    record Row<T>(Phrase phrase, T meaning, WordBits followers) {}

    PhraseTable(List<Row<T>> rows) {
        phrases = rows.stream().map(Row::phrase).toList();
        meanings = rows.stream().map(Row::meaning).toList();
        followers = WordBits.Sets.of(rows.stream().map(Row::followers).toList());
        requiredFrom = new int[rows.size() + 1];
        var sets = new ArrayList<WordBits>();
        for (int row = 0; row < rows.size(); row++) {
            sets.addAll(phrases.get(row).required());
            requiredFrom[row + 1] = sets.size();
        }
        required = WordBits.Sets.of(sets);
    }

    /** Adds the matches that begin at this token, of the rows from one up to another. */
    void match(int from, int to, Sentence sentence, int token, Effort effort, List<PhraseBook.Match<T>> matches) {
        int next = token + 1 < sentence.size() ? sentence.number(token + 1) : Vocabulary.UNKNOWN;
        boolean told = token + 1 < sentence.size() && !Vocabulary.isPassedOver(next);
        int row = told ? followers.next(from, to, next) : from;
        while (row < to) {
            if (!required.anyMissedBy(sentence.words(), requiredFrom[row], requiredFrom[row + 1])) {
                match(row, sentence, token, effort, matches);
            }
            row = told ? followers.next(row + 1, to, next) : row + 1;
        }
    }

    private void match(int row, Sentence sentence, int token, Effort effort, List<PhraseBook.Match<T>> matches) {
        var phrase = phrases.get(row);
        var hit = phrase.matchAt(sentence, token, effort);
        if (hit != null) {
            matches.add(new PhraseBook.Match<>(meanings.get(row), phrase, hit));
        }
    }
}
