package com.havenjob.triage.phrase;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Vocabulary;
import com.havenjob.triage.text.WordBits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The phrases of a book that begin with one word, each with what can be told without it: the words that can stand behind the
 * first, and sets of words of which the sentence needs one each. Most phrases are ruled out by these, which lie together.
 *
 * @param <T> the meaning of a phrase
 */
final class Beginnings<T> {

    private final List<Phrase> phrases = new ArrayList<>(0);
    private final List<T> meanings = new ArrayList<>(0);
    private final WordBits.Sets followers = new WordBits.Sets();

    /** Those of all phrases behind each other, and behind the last of each phrase. */
    private final WordBits.Sets required = new WordBits.Sets();

    private int[] behindRequired = {};

    void add(Phrase phrase, T meaning, WordBits behind) {
        phrases.add(phrase);
        meanings.add(meaning);
        followers.add(behind);
        phrase.required().forEach(required::add);
        behindRequired = Arrays.copyOf(behindRequired, phrases.size());
        behindRequired[phrases.size() - 1] = required.size();
    }

    /** Adds the matches that begin at this token. */
    void match(Sentence sentence, int token, Effort effort, List<PhraseBook.Match<T>> matches) {
        boolean told = token + 1 < sentence.size() && !Vocabulary.isPassedOver(sentence.number(token + 1));
        int i = told ? followers.next(0, sentence.number(token + 1)) : 0;
        while (i < phrases.size()) {
            if (!isImpossibleIn(sentence, i)) {
                match(i, sentence, token, effort, matches);
            }
            i = told ? followers.next(i + 1, sentence.number(token + 1)) : i + 1;
        }
    }

    /** Whether the sentence lacks a word that every match of the phrase has. */
    private boolean isImpossibleIn(Sentence sentence, int phrase) {
        int from = phrase == 0 ? 0 : behindRequired[phrase - 1];
        return required.anyMissedBy(sentence.words(), from, behindRequired[phrase]);
    }

    private void match(int i, Sentence sentence, int token, Effort effort, List<PhraseBook.Match<T>> matches) {
        var phrase = phrases.get(i);
        var hit = phrase.matchAt(sentence, token, effort);
        if (hit != null) {
            matches.add(new PhraseBook.Match<>(meanings.get(i), phrase, hit));
        }
    }
}
