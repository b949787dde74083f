package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Letters;
import com.havenjob.triage.text.WordSet;

/** What capitals tell about where a title ends. */
final class TitleCase {

    private static final int FEWEST_CAPITALS = 2;
    private static final int SHORTEST_VERB = 6;
    private static final String HOME = "from home";
    private static final WordSet ADJECTIVES = NameWords.words("adjective endings");
    private static final WordSet WE_DO = NameWords.words("we do");

    private TitleCase() {}

    /**
     * «Export Area Manager takes a case study home»: two capitalised words and then a small one that is no word of
     * titles; the title ended before it.
     */
    static String headline(String text) {
        int capitals = 0;
        boolean named = false;
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            String word = text.substring(from, to);
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
                boolean ends = (capitals >= FEWEST_CAPITALS || isVerb(word)) && !belongs(word);
                if (named && ends && !isAside(text, from) && !isLastAdjective(text, from)) {
                    return text.substring(0, from).strip();
                }
            } else {
                capitals = word.equals("/") ? 0 : capitals;
                capitals += word.isEmpty() || !Character.isUpperCase(word.charAt(0)) ? 0 : 1;
                named |= TitleWords.hasHeadWord(word) || (capitals >= FEWEST_CAPITALS && TitleWords.hasJobWord(word));
            }
            from = to + 1;
        }
        return text;
    }

    /**
     * «técnica de Acme» behind «prueba»: the word belongs to what happens, not to a position; «técnico de mantenimiento»
     * is one.
     */
    static boolean beginsSmallWithEvent(String title) {
        String[] words = title.split(" ", 4);
        if (title.isEmpty()
                || !Character.isLowerCase(title.charAt(0))
                || !NameWords.EVENTS.contains(Folding.fold(words[0]))) {
            return false;
        }
        boolean goesOn = words.length > 2
                && NameWords.TITLE_LINKS.contains(Folding.fold(words[1]))
                && (Character.isLowerCase(words[2].codePointAt(0)) || TitleWords.isField(words[2]));
        return !goesOn;
    }

    /** In «(full-time, one position)», and of «Work from Home», small words end nothing. */
    private static boolean isAside(String text, int at) {
        int open = text.lastIndexOf('(', at);
        return text.regionMatches(true, at, HOME, 0, HOME.length())
                || (open > text.lastIndexOf(')', at) && TitleAsides.isKept(text.substring(open + 1)));
    }

    /** «Project Manager fotovoltaica»: one small word at the end of all, of a language that puts adjectives there. */
    private static boolean isLastAdjective(String text, int at) {
        if (text.indexOf(' ', at) >= 0) {
            return false;
        }
        return endsAsAdjective(Folding.fold(text.substring(at)));
    }

    static boolean endsAsAdjective(String folded) {
        return ADJECTIVES.hasEndingOf(folded, 0);
    }

    /** «optamos», «abbiamo»: we do something. */
    private static boolean isVerb(String word) {
        String folded = Folding.fold(word);
        return folded.length() >= SHORTEST_VERB && WE_DO.hasEndingOf(folded, 0);
    }

    private static boolean belongs(String word) {
        if (word.chars().anyMatch(Character::isUpperCase)) {
            return true; // «eCommerce» is written so on purpose
        }
        String folded = Folding.fold(word);
        boolean marked = !Letters.areAllOf(folded);
        return marked
                || NameWords.TITLE_LINKS.contains(folded)
                || NameWords.JOB_WORDS.contains(folded)
                || NameWords.TITLE_ADJECTIVES.contains(folded)
                || NameWords.FIELD_WORDS.contains(folded);
    }
}
