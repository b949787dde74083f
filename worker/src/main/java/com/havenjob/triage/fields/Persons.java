package com.havenjob.triage.fields;

import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;

/** Tells that a mail was sent by a person: people's addresses are made of their names. */
final class Persons {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 4;

    private Persons() {}

    /** The folded name of the person who wrote, or the empty text where a system or nobody in particular did. */
    static String sender(Reading reading) {
        String name = reading.original().fromName();
        return name != null && name.length() <= 60 && isPerson(name, reading.senderLocal()) ? Folding.fold(name) : "";
    }

    /** «ann.vester@», «a.vester@», «avester@» or «ann@» for Ann Vester. */
    private static boolean isPerson(String name, String local) {
        String[] words = Folding.fold(name).split("[^\\p{L}']+", MOST_WORDS + 1);
        if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || words[0].isEmpty()) {
            return false;
        }
        String first = words[0];
        String last = words[words.length - 1];
        String initial = first.substring(0, 1);
        String address = Folding.fold(local);
        return address.equals(first + "." + last)
                || address.equals(first + "_" + last)
                || (address.equals(first) && words.length == FEWEST_WORDS)
                || (last.length() > 2 && (address.equals(initial + last) || address.equals(initial + "." + last)));
    }
}
