package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Letters;
import java.util.Locale;

/**
 * Names that people shorten where they are at home: offices and practices call themselves «UG Ree», «Szkoła Ree» or
 * «Clínica Vet. Ree» in the sender, and write the whole name below.
 */
public final class ShortNames {

    private static final int MOST_WORDS = 14;
    private static final int FEWEST = 2;
    private static final int MOST_INITIALS = 5;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_CASE_ENDING = 3;
    private static final int SHORTEST_KIND = 5;

    private ShortNames() {}

    /**
     * Whether all words of one name stand in the other in the same order, in full, declined, as a short form with its full
     * stop, or the first of them as initials; from the first word of the longer to its last, but for partners and legal forms.
     */
    public static boolean stands(String shorter, String longer) {
        if (shorter.indexOf(' ') < 0 || longer.indexOf(' ') < 0 || shorter.equals(longer)) {
            return false;
        }
        String[] few = shorter.split(" ", MOST_WORDS);
        String[] many = longer.split(" ", MOST_WORDS);
        int from = withInitials(few[0], many);
        if (from == 0) {
            from = isSame(few[0], many[0]) || isKindOf(few[0], many[0]) ? 1 : -1;
        }
        if (from < 0 || few.length < FEWEST) {
            return false;
        }
        for (int at = 1; at < few.length; at++) {
            int found = from;
            while (found < many.length && !isSame(few[at], many[found])) {
                found++;
            }
            if (found == many.length) {
                return false;
            }
            from = found + 1;
        }
        return isRest(many, from) && many.length >= few.length;
    }

    /** How many words of the longer name the first of the shorter spells as initials: 2 for «UG» and «Urząd Gminy». */
    private static int withInitials(String initials, String[] words) {
        boolean capitals = initials.length() >= FEWEST
                && initials.length() <= MOST_INITIALS
                && initials.equals(initials.toUpperCase(Locale.ROOT))
                && Letters.areAllOf(initials);
        if (!capitals) {
            return 0;
        }
        int letter = 0;
        int at = 0;
        while (letter < initials.length() && at < words.length) {
            if (words[at].isEmpty() || words[at].charAt(0) != initials.charAt(letter)) {
                return 0;
            }
            letter++;
            at++;
        }
        return letter == initials.length() ? at : 0;
    }

    private static boolean isSame(String one, String other) {
        String word = letters(one);
        String full = letters(other);
        if (word.isEmpty() || full.isEmpty() || word.charAt(0) != full.charAt(0)) {
            return false;
        }
        return word.equals(full)
                || (one.endsWith(".") && word.length() < full.length() && isContracted(word, full))
                || isDeclined(word, full);
    }

    /** «Praxis» of «Hausarztpraxis»: what kind of house it is, said in general. */
    private static boolean isKindOf(String one, String other) {
        String word = letters(one);
        return word.length() >= SHORTEST_KIND && letters(other).endsWith(word);
    }

    /** Whether the letters of a short form stand in the word one after the other: «Rgz.» for «Rodríguez». */
    private static boolean isContracted(String letters, String word) {
        int at = 0;
        for (int letter = 0; letter < letters.length(); letter++) {
            at = word.indexOf(letters.charAt(letter), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return letters.length() > 1;
    }

    /** «Wielkie» and «Wielkich», «Woda» and «Wodzie»: nothing but the ending differs. */
    private static boolean isDeclined(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int stem = Math.max(shorter - LONGEST_CASE_ENDING, Math.min(SHORTEST_STEM, shorter) - 1);
        return shorter >= SHORTEST_STEM
                && Math.abs(one.length() - other.length()) <= LONGEST_CASE_ENDING
                && one.regionMatches(0, other, 0, stem);
    }

    /** Whether nothing stands behind but a legal form, or a link with the partners. */
    private static boolean isRest(String[] words, int from) {
        if (from >= words.length) {
            return true;
        }
        String next = Folding.fold(words[from]);
        if (next.equals("&") || NameWords.COMPANY_LINKS.contains(next)) {
            return true;
        }
        for (int at = from; at < words.length; at++) {
            if (!NameWords.LEGAL_FORMS.contains(NameText.trimDots(Folding.fold(words[at])))) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String word) {
        String[] words = Words.of(Folding.fold(word), FEWEST);
        return words[0];
    }
}
