package com.havenjob.triage.kinds;

import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.WordSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** All words of the mail. */
    static Wording of(Reading reading) {
        return of(reading, null);
    }

    /** Those words of the mail that are among these; of all others where {@code known} is null. */
    static Wording of(Reading reading, @Nullable WordSet known) {
        var inSubject = new HashSet<String>();
        add(reading.subject(), known, inSubject);
        var inText = new HashSet<String>();
        var sentences = reading.text().sentences();
        for (int i = 0; i < Math.min(MOST_SENTENCES, sentences.size()); i++) {
            add(sentences.get(i), known, inText);
        }
        return new Wording(inSubject, inText);
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

    private static void add(Sentence sentence, @Nullable WordSet known, Set<String> words) {
        for (int token = 0; token < sentence.size(); token++) {
            if (known == null ? isWord(sentence, token) : sentence.isOneOf(token, known)) {
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
