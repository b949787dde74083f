package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.WordSet;
import java.util.Set;

/** Postal addresses and telephone numbers in lines that hold nothing else. */
public final class Addresses {

    private static final Set<String> STREETS = NameWords.words("streets");
    private static final WordSet STREET_ENDINGS = NameWords.words("street endings");
    private static final Set<String> LABELS = NameWords.words("place labels");
    private static final int MOST_WORDS = 30;
    private static final int FEWEST_DIGITS = 4;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST = 160;

    private Addresses() {}

    /** Whether the line has a postcode or a number to call, or a street with the number of a house. */
    public static boolean isAddress(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int digits = digits(line);
        return digits >= FEWEST_DIGITS || (digits > 0 && hasStreet(line));
    }

    /** Whether the line has a street with the number of a house. */
    public static boolean isStreet(String line) {
        return line.length() <= LONGEST && digits(line) > 0 && hasStreet(line);
    }

    /** «Address Ree Ltd»: the text without the label that stood in a cell of its own in front of it. */
    public static String withoutLabel(String text) {
        int blank = text.indexOf(' ');
        boolean labelled = blank > 0
                && blank + 1 < text.length()
                && Character.isUpperCase(text.charAt(blank + 1))
                && LABELS.contains(Folding.fold(text.substring(0, blank)));
        return labelled ? text.substring(blank + 1) : text;
    }

    private static int digits(String line) {
        int digits = 0;
        for (int at = 0; at < line.length(); at++) {
            digits += Character.isDigit(line.charAt(at)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean hasStreet(String line) {
        for (String word : Words.of(Folding.fold(line), MOST_WORDS)) {
            if (STREETS.contains(word) || STREET_ENDINGS.hasEndingOf(word, SHORTEST_NAME)) {
                return true;
            }
        }
        return false;
    }
}
