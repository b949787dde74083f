package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Set;

/** First names in running text, joined and, where the language does so, declined. */
public final class PersonNames {

    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 4;
    private static final Set<String> JOINTS = NameWords.words("joints of people");

    private PersonNames() {}

    /**
     * Whether the text is a first name, or several that are joined and of which one is known: «Ann», «Ann and Paul».
     *
     * @param declined whether names may have an ending of Polish
     */
    public static boolean areFirstNames(String text, boolean declined) {
        String[] words = text.strip().split(" ", MOST_WORDS);
        boolean joined = true;
        boolean known = false;
        for (String word : words) {
            if (JOINTS.contains(Folding.fold(word))) {
                joined = true;
                continue;
            }
            // Two names with nothing between them are a person's in full, or a firm's.
            if (!joined || !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
            joined = false;
            known |= Organisations.isGivenName(word) || (declined && isDeclined(Folding.fold(word)));
        }
        return known;
    }

    /** «z Markiem», «od Anny», «dla Pawła»: the first name behind the ending. */
    private static boolean isDeclined(String word) {
        int length = word.length();
        if (length < SHORTEST) {
            return false;
        }
        return isEnded(word, "kiem", "ek")
                || isEnded(word, "lem", "el")
                || isEnded(word, "em", "")
                || isEnded(word, "iem", "")
                || isEnded(word, "ym", "y")
                || isEnded(word, "im", "i")
                || isEnded(word, "ia", "ia")
                || isEnded(word, "a", "a")
                || isEnded(word, "y", "a")
                || isEnded(word, "i", "a")
                || isEnded(word, "i", "ia")
                || isEnded(word, "ka", "ek")
                || isEnded(word, "owi", "");
    }

    private static boolean isEnded(String word, String ending, String nominative) {
        return word.endsWith(ending)
                && Organisations.isGivenName(word.substring(0, word.length() - ending.length()) + nominative);
    }
}
