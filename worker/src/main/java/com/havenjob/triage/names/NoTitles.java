package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Set;

/** What stands where a title could and is none: the number of a call, an article of a law, a heading of a procedure. */
final class NoTitles {

    private static final int MOST_WORDS = 6;
    private static final Set<String> LABELS = NameWords.words("reference labels");
    private static final Set<String> CALLS = NameWords.words("call labels");
    private static final Set<String> NUMBERS = NameWords.words("number words");
    private static final Set<String> HEADINGS = NameWords.names("no titles");
    private static final Set<String> RECRUITERS = NameWords.words("recruiters");
    private static final Set<String> TEAMS = NameWords.words("teams");

    private NoTitles() {}

    static boolean is(String value) {
        String folded = Folding.fold(value);
        return isHeading(folded)
                || isLaw(folded)
                || isNumber(Words.of(folded, MOST_WORDS))
                || isRecruiter(folded, Character.isLowerCase(value.codePointAt(0)));
    }

    /** «hiring manager», «our HR staff»: whom one hears from; «Recruiting Manager», with capitals, is a position. */
    private static boolean isRecruiter(String folded, boolean small) {
        String[] words = Words.ofLetters(folded, MOST_WORDS);
        for (String word : words) {
            if (!RECRUITERS.contains(word) && !TEAMS.contains(word)) {
                return false;
            }
        }
        return words.length > 1 && (small || TEAMS.contains(words[words.length - 1]) || TEAMS.contains(words[0]));
    }

    private static boolean isHeading(String folded) {
        for (int blank = folded.indexOf(' '); blank > 0; blank = folded.indexOf(' ', blank + 1)) {
            if (HEADINGS.contains(folded.substring(0, blank))) {
                return true;
            }
        }
        return HEADINGS.contains(folded);
    }

    /** «art. 30 D.Lgs. 165/2001», «§ 15 AGG». */
    private static boolean isLaw(String folded) {
        int article = folded.indexOf("art. ");
        boolean cited = article >= 0
                && (article == 0 || folded.charAt(article - 1) == ' ')
                && article + 5 < folded.length()
                && Character.isDigit(folded.charAt(article + 5));
        return cited || folded.indexOf('§') >= 0;
    }

    /** «Nr», «Nr. 38/2025», «Proc. 14». */
    private static boolean isNumber(String[] words) {
        for (String word : words) {
            boolean number = word.isEmpty() || Character.isDigit(word.charAt(0)) || NUMBERS.contains(word);
            if (!number && !LABELS.contains(word) && !CALLS.contains(word)) {
                return false;
            }
        }
        return words.length > 0;
    }
}
