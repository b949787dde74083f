package com.havenjob.triage.fields;

import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;

/** Tells whether the sender's name is a person's: people sign with their first
 * name, write «I'm Ann», or have it in their address. */
final class SenderPerson {

    private static final int MOST_WORDS = 4;

    private SenderPerson() {}

    static boolean is(Reading reading) {
        String name = reading.original().fromName();
        if (name == null || name.isBlank()) {
            return false;
        }
        String folded = Folding.fold(name).strip();
        String[] words = folded.split("\\s+", MOST_WORDS + 1);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        if (words[0].length() > 2 && reading.senderLocal().startsWith(words[0])) {
            return true;
        }
        return reading.text().lines().stream()
                .map(line -> Folding.fold(line.text()))
                .anyMatch(line -> isSignature(line, words[0]) || introduces(line, words[0]));
    }

    private static boolean isSignature(String line, String first) {
        return line.equals(first) || line.equals(first + ",") || line.equals(first + ".") || line.equals("- " + first);
    }

    private static boolean introduces(String line, String first) {
        for (String opening : new String[] {"i'm ", "i am ", "my name is ", "this is "}) {
            if (line.contains(opening + first + " ") || line.contains(opening + first + ",")) {
                return true;
            }
        }
        return false;
    }
}
