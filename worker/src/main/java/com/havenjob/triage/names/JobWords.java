package com.havenjob.triage.names;

import com.havenjob.triage.text.WordSet;

/** Words for work: those that are listed, and compounds that end with one («Bauleiter», «Heftruckchauffeur»). */
final class JobWords {

    private static final WordSet ENDINGS = NameWords.words("job endings");
    private static final int SHORTEST_BEGINNING = 2;

    private JobWords() {}

    /** Whether a folded word is one for work. */
    static boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    /** Whether a word of a folded text is one for work. */
    static boolean contains(String text, int from, int to) {
        return NameWords.JOB_WORDS.containsPart(text, from, to)
                || ENDINGS.hasEndingOfPart(text, from, to, SHORTEST_BEGINNING);
    }

    /** Whether a folded word is one for a person at work, not only for a field. */
    static boolean isHead(String word) {
        return isHead(word, 0, word.length());
    }

    /** Whether a word of a folded text is one for a person at work, not only for a field. */
    static boolean isHead(String text, int from, int to) {
        return contains(text, from, to) && !NameWords.FIELD_WORDS.containsPart(text, from, to);
    }
}
