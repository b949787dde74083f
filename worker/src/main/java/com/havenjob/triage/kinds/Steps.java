package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.phrase.PhraseBook.Match;
import com.havenjob.triage.text.Sentence;
import java.util.List;

/**
 * Follows a list of the steps that await every applicant («Our process: 1. a call, 2. an interview»): none of them is an
 * invitation. The list ends where two sentences in a row are no items.
 */
final class Steps {

    private static final int LONGEST_ITEM = 14;
    private static final int LONGEST_HEADING = 9;
    private static final int MOST_BETWEEN = 2;

    private boolean open;
    private int between;

    /** Whether the sentence, the next one of the mail, is one of the steps that an earlier one announced. */
    boolean areListed(Sentence sentence, List<Match<CueMeaning>> matches) {
        if (announces(sentence, matches)) {
            open = true;
            between = 0;
            return false;
        }
        if (!open) {
            return false;
        }
        boolean item = isItem(sentence);
        between = item ? 0 : between + 1;
        open = between < MOST_BETWEEN;
        return item;
    }

    /** A heading or the beginning of a list, and no sentence that goes on to tell of one step. */
    private static boolean announces(Sentence sentence, List<Match<CueMeaning>> matches) {
        if (sentence.size() == 0) {
            return false;
        }
        boolean heading = sentence.size() <= LONGEST_HEADING || endsWith(sentence, ":");
        return heading && nameSteps(matches);
    }

    private static boolean nameSteps(List<Match<CueMeaning>> matches) {
        for (var match : matches) {
            if (match.meaning().cue() == Cue.STEPS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItem(Sentence sentence) {
        if (sentence.size() == 0) {
            return true;
        }
        boolean marked = sentence.firstWord() > 0 || Character.isDigit(sentence.first(0));
        return marked || (sentence.size() <= LONGEST_ITEM && !ends(sentence));
    }

    private static boolean ends(Sentence sentence) {
        return endsWith(sentence, ".") || endsWith(sentence, "!") || endsWith(sentence, "?");
    }

    private static boolean endsWith(Sentence sentence, String mark) {
        return sentence.text().endsWith(mark);
    }
}
