package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Optional;

/** Titles that nothing but their words tell, whatever their letters are. */
public final class TitleRuns {

    private static final int MOST_WORDS = 7;

    private TitleRuns() {}

    /**
     * A short text without the words for what happens that it begins with, where one for a person at work is left in front:
     * «Tweede gesprek front-end developer».
     */
    public static Optional<String> behindEvent(String text) {
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int blank = rest.indexOf(' ');
            String first = Folding.fold(Titles.trimMarks(blank < 0 ? rest : rest.substring(0, blank)));
            if (JobWords.isHead(first) || !isBefore(first)) {
                break;
            }
            rest = blank < 0 ? "" : rest.substring(blank + 1).strip();
        }
        String[] words = Words.split(Folding.fold(rest), MOST_WORDS + 1, true, "-/'");
        boolean titled = words.length <= MOST_WORDS && TitleWords.hasHeadWord(rest) && isEarly(words);
        return titled ? Optional.of(rest) : Optional.empty();
    }

    private static boolean isBefore(String word) {
        return word.isEmpty() || NameWords.EVENTS.contains(word) || NameWords.TITLE_HEADS.contains(word);
    }

    /** Prose has the word for a person far behind; a title begins with it or has one or two words in front. */
    private static boolean isEarly(String[] words) {
        for (int at = 0; at < Math.min(words.length, 3); at++) {
            for (String part : words[at].split("[-/]", 4)) {
                if (JobWords.isHead(part)) {
                    return true;
                }
            }
            if (NameWords.NOT_IN_A_TITLE.contains(words[at]) || NameWords.TITLE_LINKS.contains(words[at])) {
                return false;
            }
        }
        return false;
    }
}
