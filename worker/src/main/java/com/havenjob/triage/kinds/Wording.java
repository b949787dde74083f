package com.havenjob.triage.kinds;

import com.havenjob.triage.reading.Capitals;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Letters;
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
    private static final Set<String> TELLING = Set.of("?", "!");

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

    /** Those of the mail that are somewhere written as names are not. */
    static Set<String> withoutNames(Reading reading) {
        var capitals = Capitals.of(reading);
        var words = new HashSet<String>();
        for (var sentence : reading.text().sentences()) {
            for (int token = 0; token < sentence.size(); token++) {
                if (!capitals.mayBeName(sentence, token)) {
                    words.add(sentence.folded(token));
                }
            }
        }
        return words;
    }

    private static void add(Sentence sentence, Set<String> words) {
        for (int token = 0; token < sentence.size(); token++) {
            String folded = sentence.folded(token);
            if (isWord(folded)) {
                words.add(folded);
            }
        }
    }

    /** Told by the folded token alone, so that whoever looks for a word finds it just where it was counted. */
    private static boolean isWord(String folded) {
        return TELLING.contains(folded) || Letters.areAllOf(folded);
    }
}
