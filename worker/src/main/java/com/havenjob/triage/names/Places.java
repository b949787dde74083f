package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Set;

/** Towns that are known by name, and what senders write behind a title: where, how long, by which contract. */
final class Places {

    private static final Set<String> TOWNS = NameWords.words("towns");
    private static final Set<String> TERMS = NameWords.words("terms of work");

    /** What stands between a title and a town. */
    private static final String[] JOINTS = {" in ", " te ", " à ", " w ", " we ", " - ", " – ", " — ", ", ", " | ", " · "};

    private Places() {}

    /** The title without a last bracket, or a last part, that says where or how long one works. */
    static String stripFrom(String title) {
        String value = title;
        String before;
        do {
            before = value;
            value = withoutPart(withoutBracket(value));
        } while (!before.equals(value));
        return value;
    }

    private static String withoutBracket(String title) {
        int open = title.lastIndexOf('(');
        return open > 0 && title.endsWith(")") && saysWhere(title.substring(open + 1, title.length() - 1))
                ? title.substring(0, open).strip()
                : title;
    }

    private static String withoutPart(String title) {
        for (String joint : JOINTS) {
            int at = title.lastIndexOf(joint);
            if (at > 0 && saysWhere(title.substring(at + joint.length()))) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static boolean saysWhere(String text) {
        String[] words = Folding.fold(text).split("[^\\p{L}\\p{N}%]+", 8);
        boolean town = false;
        int from = 0;
        for (int parts = Math.min(3, words.length); parts > 0 && !town; parts--) {
            town = TOWNS.contains(String.join("-", java.util.Arrays.copyOfRange(words, 0, parts)));
            from = town ? parts : 0;
        }
        for (int i = from; i < words.length; i++) {
            if (!TERMS.contains(words[i]) && !TOWNS.contains(words[i]) && !isNumber(words[i])) {
                return false;
            }
        }
        return town || (words.length > 0 && java.util.Arrays.stream(words).anyMatch(TERMS::contains));
    }

    private static boolean isNumber(String word) {
        return word.isEmpty() || Character.isDigit(word.charAt(0));
    }
}
