package com.havenjob.triage.kinds;

import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words a mail uses, folded and each once: what it is about shows in all of them together, where no phrase that a
 * lexicon knows is among them. Numbers and addresses are none.
 *
 * @param inSubject those of the subject, where few say much
 * @param inText those of the text without what it quotes
 */
record Wording(Set<String> inSubject, Set<String> inText) {

    /** Behind so many sentences come conditions and offices. */
    private static final int MOST_SENTENCES = 40;

    /** The marks that say how something is meant. */
    private static final String TELLING = "?!";

    /** The words of the mail. */
    static Wording of(Reading reading) {
        var inSubject = new HashSet<String>();
        add(reading.subject(), inSubject);
        var inText = new HashSet<String>();
        sentences(reading).forEach(sentence -> add(sentence, inText));
        return new Wording(inSubject, inText);
    }

    /** The sentences of the text that are heard. */
    static List<Sentence> sentences(Reading reading) {
        var sentences = reading.text().sentences();
        return sentences.size() > MOST_SENTENCES ? sentences.subList(0, MOST_SENTENCES) : sentences;
    }

    /** Those of the mail that are somewhere written without a capital, as names are not. */
    static Set<String> withoutCapital(Reading reading) {
        var words = new HashSet<String>();
        for (var sentence : reading.text().sentences()) {
            for (int token = 0; token < sentence.size(); token++) {
                if (isWord(sentence, token) && !Character.isUpperCase(sentence.first(token))) {
                    words.add(sentence.folded(token));
                }
            }
        }
        return words;
    }

    private static void add(Sentence sentence, Set<String> words) {
        for (int token = 0; token < sentence.size(); token++) {
            if (isWord(sentence, token)) {
                words.add(sentence.folded(token));
            }
        }
    }

    private static boolean isWord(Sentence sentence, int token) {
        return sentence.isMark(token)
                ? TELLING.indexOf(sentence.first(token)) >= 0
                : sentence.folded(token).chars().allMatch(Character::isLetter);
    }
}
