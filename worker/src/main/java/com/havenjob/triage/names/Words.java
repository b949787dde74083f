package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Set;

/** Word lists about senders. */
public final class Words {

    private static final int MOST = 16;
    private static final Set<String> TEAM = Set.of("team", "equipe", "zespol", "equipo", "equipa", "squadra");
    private static final Set<String> RECRUITING = NameWords.words("recruiting senders");

    private Words() {}

    /** Whether the text speaks of a team: «L'équipe Acme», «Zespół Acme». */
    public static boolean namesTeam(String text) {
        return List.of(Folding.fold(text).split("[^\\p{L}]+", MOST)).stream().anyMatch(TEAM::contains);
    }

    /** Whether a word of the text is one that recruiters sign with: «talent», «careers», «rh». */
    public static boolean anyRecruits(String text) {
        for (String word : Folding.fold(text).split("[^\\p{L}]+", MOST)) {
            if (RECRUITING.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
