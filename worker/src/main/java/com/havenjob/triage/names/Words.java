package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.WordSet;
import java.util.ArrayList;
import java.util.Set;

/** Word lists about senders. */
public final class Words {

    private static final Set<String> AUTOMATIC = NameWords.words("automatic senders");
    private static final int MOST = 16;
    private static final int BEHIND_ASCII = 0x80;
    private static final WordSet TEAM = NameWords.words("team");
    private static final Set<String> RECRUITING_STEMS = NameWords.words("recruiting stems");
    private static final WordSet RECRUITING = NameWords.words("recruiting senders");

    private Words() {}

    /** The words of a text, of letters only; the last of {@code most} holds the rest. The first may be empty. */
    static String[] ofLetters(String text, int most) {
        return split(text, most, false, "");
    }

    /** The words of a text, of letters and digits; the last of {@code most} holds the rest. The first may be empty. */
    public static String[] of(String text, int most) {
        return split(text, most, true, "");
    }

    /**
     * The words of a text, of letters, numbers where wanted, and these marks; by hand, since every name and title is cut
     * into words several times.
     */
    static String[] split(String text, int most, boolean numbers, String marks) {
        var words = new ArrayList<String>();
        int from = 0;
        int to = end(text, from, numbers, marks);
        while (to < text.length() && words.size() < most - 1) {
            words.add(text.substring(from, to));
            from = next(text, to, numbers, marks);
            to = end(text, from, numbers, marks);
        }
        words.add(text.substring(from));
        return words.toArray(String[]::new);
    }

    /** The first word of a text, of letters and these marks; empty where it begins with neither. */
    static String first(String text, String marks) {
        return text.substring(0, end(text, 0, false, marks));
    }

    /** What is asked of a word that is not cut out of its text. */
    @FunctionalInterface
    interface PartTest {
        boolean test(String text, int from, int to);
    }

    /** Whether one of the words that {@link #ofLetters} would cut a text into is such a word. */
    static boolean anyOfLetters(String text, int most, PartTest isSuch) {
        int from = 0;
        int to = end(text, from, false, "");
        for (int words = 1; to < text.length() && words < most; words++) {
            if (isSuch.test(text, from, to)) {
                return true;
            }
            from = next(text, to, false, "");
            to = end(text, from, false, "");
        }
        return isSuch.test(text, from, text.length());
    }

    /** Where the word ends that begins at a place. */
    private static int end(String text, int from, boolean numbers, String marks) {
        int at = from;
        while (at < text.length() && isPart(text.codePointAt(at), numbers, marks)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Where the next word begins behind one that ends at a place. */
    private static int next(String text, int to, boolean numbers, String marks) {
        int at = to;
        while (at < text.length() && !isPart(text.codePointAt(at), numbers, marks)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isPart(int c, boolean numbers, String marks) {
        if (c >= 'a' && c <= 'z') {
            return true;
        }
        boolean letterOrNumber = c < BEHIND_ASCII
                ? (c >= 'A' && c <= 'Z') || (numbers && c >= '0' && c <= '9')
                : Character.isLetter(c) || (numbers && isNumber(c));
        return letterOrNumber || marks.indexOf(c) >= 0;
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Whether the text speaks of a team: «L'équipe Acme», «Zespół Acme». */
    public static boolean namesTeam(String text) {
        return anyOfLetters(Folding.fold(text), MOST, TEAM::containsPart);
    }

    /** Whether a word begins as those do that offices for staff call themselves: «Bewerbercenter», «Karriereteam». */
    static boolean isForRecruiting(String word) {
        String folded = Folding.fold(word);
        for (String stem : RECRUITING_STEMS) {
            if (folded.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the text is one that recruiters sign with: «talent», «careers», «rh». */
    public static boolean anyRecruits(String text) {
        return anyOfLetters(Folding.fold(text), MOST, RECRUITING::containsPart);
    }

    /** Whether what stands before the {@code @} of an address says that no person writes from it: «jobs-noreply». */
    public static boolean isAutomatic(String local) {
        var letters = new StringBuilder(local.length());
        String folded = Folding.fold(local);
        for (int at = 0; at < folded.length(); at++) {
            if (Character.isLetter(folded.charAt(at))) {
                letters.append(folded.charAt(at));
            }
        }
        for (String word : AUTOMATIC) {
            if (letters.indexOf(word) >= 0) {
                return true;
            }
        }
        return false;
    }
}
