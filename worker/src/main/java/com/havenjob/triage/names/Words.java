package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Set;

/** Word lists about senders. */
public final class Words {

    private static final int MOST = 16;
    private static final Set<String> RECRUITING = NameWords.words("recruiting senders");

    private Words() {}

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
