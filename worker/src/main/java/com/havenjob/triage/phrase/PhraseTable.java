package com.havenjob.triage.phrase;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Vocabulary;
import com.havenjob.triage.text.WordBits;
import java.util.ArrayList;
import java.util.List;

/**
 * Phrases in rows, with what can be told without running them: the words that can stand behind the first, and sets of words
 * of which the sentence needs one each. The rows of one first word are neighbours, and most are ruled out by one look at
 * what lies together in memory: the followers and the set that says most. Immutable.
 *
 * @param <T> the meaning of a phrase
 */
final class PhraseTable<T> {

    private final Phrase[] phrases;
    private final List<T> meanings;

    /** Of each row in turn the followers, and the required set that says most. */
    private final WordBits.Sets told;

    /** The other required sets of all rows behind each other. */
    private final WordBits.Sets required;

    /** By row, where its required sets begin; one more than there are rows. */
    private final int[] requiredFrom;

    /** A phrase with its meaning and the words that can stand behind its first. */
    record Row<T>(Phrase phrase, T meaning, WordBits followers) {}

    PhraseTable(List<Row<T>> rows) {
        phrases = rows.stream().map(Row::phrase).toArray(Phrase[]::new);
        meanings = rows.stream().map(Row::meaning).toList();
        requiredFrom = new int[rows.size() + 1];
        var looks = new ArrayList<WordBits>(2 * rows.size());
        var sets = new ArrayList<WordBits>();
        for (int row = 0; row < rows.size(); row++) {
            var ofRow = phrases[row].required();
            looks.add(rows.get(row).followers());
            looks.add(ofRow.isEmpty() ? WordBits.ALL : ofRow.getFirst());
            sets.addAll(ofRow.subList(Math.min(1, ofRow.size()), ofRow.size()));
            requiredFrom[row + 1] = sets.size();
        }
        told = WordBits.Sets.of(looks);
        required = WordBits.Sets.of(sets);
    }

    /** Adds the matches that begin at this token, of the rows from one up to another. */
    void match(int from, int to, Sentence sentence, int token, Effort effort, List<PhraseBook.Match<T>> matches) {
        int next = token + 1 < sentence.size() ? sentence.number(token + 1) : Vocabulary.UNKNOWN;
        boolean tells = token + 1 < sentence.size() && !Vocabulary.isPassedOver(next);
        var words = sentence.words();
        for (int row = from; row < to; row++) {
            if ((!tells || told.has(2 * row, next))
                    && !told.isMissedBy(words, 2 * row + 1)
                    && !required.anyMissedBy(words, requiredFrom[row], requiredFrom[row + 1])) {
                match(row, sentence, token, effort, matches);
            }
        }
    }

    private void match(int row, Sentence sentence, int token, Effort effort, List<PhraseBook.Match<T>> matches) {
        var phrase = phrases[row];
        var hit = phrase.matchAt(sentence, token, effort);
        if (hit != null) {
            matches.add(new PhraseBook.Match<>(meanings.get(row), phrase, hit));
        }
    }
}
