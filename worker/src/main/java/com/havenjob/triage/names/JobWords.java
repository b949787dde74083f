package com.havenjob.triage.names;

import java.util.Set;
import java.util.stream.Collectors;

/** Words for work: those that are listed, and compounds that end with one («Bauleiter», «Heftruckchauffeur»). */
final class JobWords {

    private static final Set<String> ENDINGS = NameWords.words("job endings");
    private static final int SHORTEST_ENDING =
            ENDINGS.stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE);
    private static final int LONGEST_ENDING =
            ENDINGS.stream().mapToInt(String::length).max().orElse(0);
    private static final int SHORTEST_BEGINNING = 2;

    /** The last two letters of all endings: most words are told by them to end otherwise. */
    private static final Set<String> LAST_LETTERS =
            ENDINGS.stream().map(JobWords::lastLetters).collect(Collectors.toUnmodifiableSet());

    private JobWords() {}

    /** Whether a folded word is one for work. */
    static boolean contains(String word) {
        return NameWords.JOB_WORDS.contains(word) || endsAsOne(word);
    }

    /** Whether a folded word is one for a person at work, not only for a field. */
    static boolean isHead(String word) {
        return contains(word) && !NameWords.FIELD_WORDS.contains(word);
    }

    private static String lastLetters(String word) {
        return word.substring(Math.max(0, word.length() - 2));
    }

    private static boolean endsAsOne(String word) {
        if (!LAST_LETTERS.contains(lastLetters(word))) {
            return false;
        }
        int from = Math.max(SHORTEST_BEGINNING, word.length() - LONGEST_ENDING);
        for (int at = from; at <= word.length() - SHORTEST_ENDING; at++) {
            if (ENDINGS.contains(word.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
