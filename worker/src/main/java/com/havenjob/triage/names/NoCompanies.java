package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Set;

/** What stands where a company's name could and is none: a position, what happens, a link, an address. */
final class NoCompanies {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 12;
    private static final Set<String> REFERENCES = NameWords.words("call labels");

    private NoCompanies() {}

    static boolean is(String name) {
        String folded = Folding.fold(name);
        return !NameText.hasLetter(name)
                || name.length() > LONGEST
                || CompanyKeys.key(name).isEmpty()
                || NameWords.NOT_A_COMPANY.contains(folded)
                || isRefused(Words.of(folded, MOST_WORDS))
                || folded.contains("://")
                || folded.indexOf('@') > 0;
    }

    /** Whether words are only those of positions or of what happens, or one is that no company has. */
    private static boolean isRefused(String[] words) {
        boolean work = true;
        boolean news = true;
        boolean event = false;
        boolean numbered = false;
        boolean label = true;
        for (String word : words) {
            if (NameWords.NEVER_IN_A_COMPANY.contains(word)) {
                return true;
            }
            boolean number = isNumber(word);
            boolean happens = news && NameWords.EVENTS.contains(word);
            work = work && (NameWords.JOB_WORDS.contains(word) || NameWords.FIELD_WORDS.contains(word));
            news = news && (happens || number || NameWords.NOT_A_COMPANY.contains(word));
            label = label && (number || REFERENCES.contains(word));
            event |= happens;
            numbered |= number;
        }
        // «Interview 51.2» numbers what happens; «Team 17» is a name.
        return work
                || (label && numbered)
                || (news && (event || !numbered))
                || NameWords.NEVER_FIRST_IN_A_COMPANY.contains(words[0]);
    }

    private static boolean isNumber(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isDigit(word.charAt(at))) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
