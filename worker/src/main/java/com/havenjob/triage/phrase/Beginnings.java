package com.havenjob.triage.phrase;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Vocabulary;
import com.havenjob.triage.text.WordBits;
import java.util.ArrayList;
import java.util.List;

/**
 * The phrases of a book that begin with one word, each with the words that can stand behind it: one look at the next token
 * rules most of them out.
 *
 * @param <T> the meaning of a phrase
 */
final class Beginnings<T> {

    private final List<Phrase> phrases = new ArrayList<>(0);
    private final List<T> meanings = new ArrayList<>(0);
    private final WordBits.Sets followers = new WordBits.Sets();

    void add(Phrase phrase, T meaning, WordBits behind) {
        phrases.add(phrase);
        meanings.add(meaning);
        followers.add(behind);
    }

    /** Adds the matches that begin at this token. */
    void match(Sentence sentence, int token, Effort effort, List<PhraseBook.Match<T>> matches) {
        boolean told = token + 1 < sentence.size() && !Vocabulary.isPassedOver(sentence.number(token + 1));
        int i = told ? followers.next(0, sentence.number(token + 1)) : 0;
        while (i < phrases.size()) {
            var phrase = phrases.get(i);
            var hit = phrase.matchAt(sentence, token, effort);
            if (hit != null) {
                matches.add(new PhraseBook.Match<>(meanings.get(i), phrase, hit));
            }
            i = told ? followers.next(i + 1, sentence.number(token + 1)) : i + 1;
        }
    }
}
