package com.havenjob.triage.fields;

import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;

/** Tells the person who writes from the one whom the person works for. */
final class SendingPerson {

    private static final int SHORTEST = 3;

    private SendingPerson() {}

    /** Whether a name is that of the sending person: people's addresses have their names in front of the {@code @}. */
    static boolean is(String name, Reading reading) {
        String local = Folding.fold(reading.senderLocal());
        String domain = Folding.fold(reading.senderDomain());
        String[] words = Folding.fold(name).split("[^\\p{L}\\p{N}]+", 12);
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
        return is(line, reading)
                || (name != null && is(name, reading) && Folding.fold(name).contains(Folding.fold(line)));
    }
}
