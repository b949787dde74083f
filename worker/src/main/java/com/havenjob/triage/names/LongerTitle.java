package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Letters;
import java.util.Set;

/** Whether one of two titles of a mail is the other and more words of it: people shorten what they repeat. */
public final class LongerTitle {

    private static final int MOST_WORDS = 22;
    private static final int SHORTEST_ADJECTIVE = 6;
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 6;
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "ed", "i", "oraz", "en");

    private static final Set<String> BEFORE_PLACES =
            Set.of("en", "em", "in", "at", "bei", "na", "no", "w", "we", "a", "chez", "bij", "te", "con", "with");

    private LongerTitle() {}

    /**
     * Whether the longer text is the title and more words of it: «de prensas», «/ Schweißer», «- Elderly Care», and not
     * «, Ann» or «and the».
     */
    public static boolean goesOn(String title, String longer) {
        int length = title.length();
        if (longer.length() < length + 2
                || longer.charAt(length) != ' '
                || !longer.regionMatches(true, 0, title, 0, length)) {
            return false;
        }
        String rest = longer.substring(length + 1);
        String[] words = Words.split(rest, MOST_WORDS, true, "'");
        int first = words[0].isEmpty() && words.length > 1 ? 1 : 0;
        String last = Folding.fold(words[words.length - 1]);
        boolean linked = NameWords.TITLE_LINKS.contains(Folding.fold(words[first])) && !words[first].equals("to");
        boolean twice = linked && first + 1 < words.length && isSmallLink(words[first + 1]) && isAnd(words[first]);
        char mark = rest.charAt(0);
        boolean dash = "-–".indexOf(mark) >= 0 && !mayBePerson(words, first);
        boolean begins = Character.isUpperCase(mark) || (linked && !mayBePlace(words, first)) || dash || mark == '/';
        boolean bracket = mark == '(' && first < words.length && !TitleWords.isSmall(words[first]);
        return (begins || bracket || isAdjective(rest)) && !twice && !NameWords.TITLE_LINKS.contains(last);
    }

    /** «elettromeccanico», «samochodowy»: one small word at the end, of a language that puts adjectives there. */
    private static boolean isAdjective(String rest) {
        return TitleWords.isSmall(rest)
                && Letters.areAllOf(rest)
                && rest.length() >= SHORTEST_ADJECTIVE
                && TitleCase.endsAsAdjective(Folding.fold(rest));
    }

    /** As {@link #goesOn}, and whatever a bracket says: where a label or a layout bounds the longer, all of it is the title. */
    public static boolean goesOnInBrackets(String title, String longer) {
        return goesOn(title, longer)
                || longer.startsWith(title + " - ")
                || (longer.startsWith(title + " (") && longer.endsWith(")"));
    }

    /** Whether a title is letters of another: «CNA» of «Certified Nursing Assistant», «ZFA» of «Zahnmedizinische Fachangestellte». */
    public static boolean isShortFor(String title, String longer) {
        boolean letters = title.length() >= FEWEST_LETTERS
                && title.length() <= MOST_LETTERS
                && title.chars().allMatch(Character::isUpperCase);
        if (!letters || longer.indexOf(' ') < 0 || !TitleWords.hasHeadWord(longer)) {
            return false;
        }
        String folded = Folding.fold(longer);
        int at = -1;
        for (int letter = 0; letter < title.length(); letter++) {
            at = folded.indexOf(Character.toLowerCase(title.charAt(letter)), at + 1);
            if (at < 0 || (letter == 0 && at > 0)) {
                return false;
            }
        }
        return !folded.startsWith(Folding.fold(title));
    }

    /** «- Ann Vester»: capitalised words behind a dash that are none for work. */
    private static boolean mayBePerson(String[] words, int first) {
        for (int at = first; at < words.length; at++) {
            if (TitleWords.isSmall(words[at]) || JobWords.contains(Folding.fold(words[at]))) {
                return false;
            }
        }
        return true;
    }

    /** «en Banca Ostra», «in Vallmora»: a place or an employer, unless it is an office. */
    private static boolean mayBePlace(String[] words, int first) {
        boolean named = first + 1 < words.length && !TitleWords.isSmall(words[first + 1]);
        return named && BEFORE_PLACES.contains(words[first]) && !TitleWords.isUnit(words[first + 1]);
    }

    private static boolean isSmallLink(String word) {
        return TitleWords.isSmall(word) && NameWords.TITLE_LINKS.contains(Folding.fold(word));
    }

    private static boolean isAnd(String word) {
        return AND.contains(word);
    }
}
