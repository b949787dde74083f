package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.ArrayList;
import java.util.Set;

/** Word lists about senders. */
public final class Words {

    private static final int MOST = 16;
    private static final Set<String> TEAM = NameWords.words("team");
    private static final Set<String> RECRUITING_STEMS = NameWords.words("recruiting stems");
    private static final Set<String> RECRUITING = NameWords.words("recruiting senders");

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
        int at = 0;
        while (at < text.length() && words.size() < most - 1) {
            int c = text.codePointAt(at);
            if (isPart(c, numbers, marks)) {
                at += Character.charCount(c);
                continue;
            }
            words.add(text.substring(from, at));
            while (at < text.length() && !isPart(text.codePointAt(at), numbers, marks)) {
                at += Character.charCount(text.codePointAt(at));
            }
            from = at;
        }
        words.add(text.substring(from));
        return words.toArray(String[]::new);
    }

    private static boolean isPart(int c, boolean numbers, String marks) {
        return Character.isLetter(c) || (numbers && isNumber(c)) || marks.indexOf(c) >= 0;
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Whether the text speaks of a team: «L'équipe Acme», «Zespół Acme». */
    public static boolean namesTeam(String text) {
        for (String word : ofLetters(Folding.fold(text), MOST)) {
            if (TEAM.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins as those do that offices for staff call themselves: «Bewerbercenter», «Karriereteam». */
    static boolean isForRecruiting(String word) {
        String folded = Folding.fold(word);
        return RECRUITING_STEMS.stream().anyMatch(folded::startsWith);
    }

    /** Whether a word of the text is one that recruiters sign with: «talent», «careers», «rh». */
    public static boolean anyRecruits(String text) {
        for (String word : ofLetters(Folding.fold(text), MOST)) {
            if (RECRUITING.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
