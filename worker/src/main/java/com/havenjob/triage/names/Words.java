package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Word lists about senders. */
public final class Words {

    private static final int MOST = 16;
    private static final Set<String> TEAM = Set.of("team", "equipe", "zespol", "equipo", "equipa", "squadra");
    private static final Set<String> RECRUITING = NameWords.words("recruiting senders");

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BETWEEN_LETTERS_AND_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** The words of a text, of letters only; the last of {@code most} holds the rest. The first may be empty. */
    static String[] ofLetters(String text, int most) {
        return BETWEEN_LETTERS.split(text, most);
    }

    /** The words of a text, of letters and digits; the last of {@code most} holds the rest. The first may be empty. */
    public static String[] of(String text, int most) {
        return BETWEEN_LETTERS_AND_DIGITS.split(text, most);
    }

    /** Whether the text speaks of a team: «L'équipe Acme», «Zespół Acme». */
    public static boolean namesTeam(String text) {
        return List.of(ofLetters(Folding.fold(text), MOST)).stream().anyMatch(TEAM::contains);
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
