package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.Optional;

/** Cities, regions and countries that the word lists know: they follow the same little words as companies do. */
public final class Places {

    private static final int MOST_WORDS = 5;

    private Places() {}

    /** Whether the text is a place and nothing else, without regard to marks around it. */
    public static boolean isPlace(String text) {
        return isKnown(bare(text));
    }

    /** The place without the marks around it; empty where the text is no place that is known. */
    public static Optional<String> known(String text) {
        String name = bare(text);
        return isKnown(name) ? Optional.of(name) : Optional.empty();
    }

    /** Whether a place that stands behind a title is no part of it; employers that write English make it one. */
    static boolean isBesideTitles(String text) {
        return isPlace(text) && !NameWords.TOWNS_IN_TITLES.contains(Folding.fold(bare(text)));
    }

    /** The place that the text begins with, as long as possible. */
    public static Optional<String> leading(String text) {
        String rest = text.strip();
        int end = 0;
        String place = null;
        for (int words = 0; words < MOST_WORDS && end < rest.length(); words++) {
            int blank = rest.indexOf(' ', end + 1);
            end = blank < 0 ? rest.length() : blank;
            String head = bare(rest.substring(0, end));
            if (isKnown(head) && Character.isUpperCase(head.codePointAt(0))) {
                place = head;
            }
        }
        return Optional.ofNullable(place);
    }

    /** «Acme en Bilbao» names Acme and where it is; the name without the place. */
    static String without(String name) {
        int at = name.lastIndexOf(" en ");
        return at > 0 && isPlace(name.substring(at + 4)) ? name.substring(0, at) : name;
    }

    private static boolean isKnown(String name) {
        String folded = Folding.fold(name);
        return NameWords.PLACES.contains(folded)
                || (folded.indexOf('-') >= 0 && NameWords.PLACES.contains(folded.replace('-', ' ')));
    }

    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
