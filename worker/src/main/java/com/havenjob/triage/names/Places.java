package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Set;

/** Towns that are known by name, and what senders write behind a title: where, how long, by which contract. */
final class Places {

    private static final Set<String> TOWNS = NameWords.words("towns");
    private static final Set<String> TERMS = NameWords.words("terms of work");

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_TOWN = 4;

    /** What stands between a title and a town. */
    private static final String[] JOINTS = {
        " in ", " te ", " à ", " w ", " we ", " - ", " – ", " — ", ", ", " | ", " · "
    };

    private Places() {}

    static boolean isTown(String name) {
        return TOWNS.contains(Folding.fold(name).replace(' ', '-'));
    }

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
        String[] words = Folding.fold(text).split("[^\\p{L}\\p{N}%]+", MOST_WORDS);
        boolean told = false;
        int at = 0;
        while (at < words.length) {
            int length = town(words, at);
            boolean term = TERMS.contains(words[at]);
            if (length == 0 && !term && !isNumber(words[at])) {
                return false;
            }
            told |= length > 0 || term;
            at += Math.max(1, length);
        }
        return told;
    }

    /** How many of the words from here on are a town's name. */
    private static int town(String[] words, int from) {
        for (int length = Math.min(LONGEST_TOWN, words.length - from); length > 0; length--) {
            if (TOWNS.contains(String.join("-", List.of(words).subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isNumber(String word) {
        return word.isEmpty() || Character.isDigit(word.charAt(0));
    }
}
