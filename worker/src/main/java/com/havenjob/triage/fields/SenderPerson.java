package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.Words;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import java.util.List;

/**
 * Tells whether the sender's name is a person's: people sign with their first name, write «I'm Ann», or have it in their
 * address.
 */
final class SenderPerson {

    private static final int MOST_WORDS = 4;

    private static final List<String> OPENINGS = List.of(
            "i'm ",
            "i am ",
            "my name is ",
            "this is ",
            "soy ",
            "me llamo ",
            "mi nombre es ",
            "sono ",
            "mi chiamo ",
            "sou ",
            "sou a ",
            "sou o ",
            "me chamo ",
            "chamo-me ",
            "aqui e a ",
            "aqui e o ");

    private static final int SHORTEST = 3;

    private SenderPerson() {}

    /** The folded name of the person who wrote, or the empty text where a system or nobody in particular did. */
    static String name(Reading reading) {
        String name = reading.original().fromName();
        return name != null && is(reading) ? Folding.fold(name).strip() : "";
    }

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
        String local = reading.senderLocal();
        if (namesHouse(name, words[0], local, reading)) {
            return false;
        }
        if (isFirstName(words[0], local) || isInitialed(local, words)) {
            return true;
        }
        return reading.text().lines().stream()
                .map(line -> Folding.fold(line.text()))
                .anyMatch(line -> isSignature(line, words[0]) || introduces(line, words[0]));
    }

    /** «ann@» and «ann.vester@», not «annual@». */
    private static boolean isFirstName(String first, String local) {
        return first.length() > 2
                && local.startsWith(first)
                && (local.length() == first.length() || !Character.isLetter(local.charAt(first.length())));
    }

    /** «Ostra Mill» at «ostra@tracking.example» or «info@ostramill.example», «Hotel Ostra» at «hotel@», «Jobs Ostra». */
    private static boolean namesHouse(String name, String first, String local, Reading reading) {
        boolean system = reading.isSentBySource() && local.indexOf('.') < 0 && local.indexOf('_') < 0;
        boolean own = first.length() > 3 && reading.senderDomain().startsWith(first);
        return system || own || CompanyNames.isKind(name.strip().split("\\s", 2)[0]) || Words.anyRecruits(first);
    }

    /** «avester@» and «a.vester@» for Ann Vester. */
    private static boolean isInitialed(String local, String[] words) {
        String last = words[words.length - 1];
        String address = Folding.fold(local);
        String initial = words[0].substring(0, 1);
        return last.length() > 2 && (address.equals(initial + last) || address.equals(initial + "." + last));
    }

    private static boolean isSignature(String line, String first) {
        return line.equals(first) || line.equals(first + ",") || line.equals(first + ".") || line.equals("- " + first);
    }

    private static boolean introduces(String line, String first) {
        for (String opening : OPENINGS) {
            if (line.contains(opening + first + " ") || line.contains(opening + first + ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is that of the sending person: people's addresses have their names in front of the {@code @}. */
    static boolean isName(String name, Reading reading) {
        String local = Folding.fold(reading.senderLocal());
        String domain = Folding.fold(reading.senderDomain());
        String[] words = Words.of(Folding.fold(name), 12);
        for (String word : words) {
            if (word.length() >= SHORTEST && local.contains(word) && !domain.contains(word)) {
                return true;
            }
        }
        String last = words[words.length - 1];
        return words.length == 2 && last.length() >= SHORTEST && local.endsWith(last);
    }

    /** Whether a line is the display name or a part of it, and the display name is a person's. */
    static boolean signs(String line, Reading reading) {
        String name = reading.original().fromName();
        return isName(line, reading)
                || (name != null && isName(name, reading) && Folding.fold(name).contains(Folding.fold(line)));
    }
}
