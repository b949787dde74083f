package com.havenjob.triage.fields;

import com.havenjob.triage.text.Folding;
import java.util.Optional;

/**
 * Finds the basic form of a name that a sentence declines and no other place has: the address has the endings of «Zielony
 * Taras», and the sentence, which says «w Zielonym Tarasie», its capitals and accents.
 */
final class UndeclinedName {

    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 3;

    private UndeclinedName() {}

    /**
     * The name with the endings that the address has.
     *
     * @param label the part of the address that is the employer's, of letters only
     */
    static Optional<String> of(String declined, String label) {
        String[] words = declined.split(" ", MOST_WORDS + 1);
        if (words.length > MOST_WORDS) {
            return Optional.empty();
        }
        var name = new StringBuilder();
        int at = 0;
        for (int word = 0; word < words.length; word++) {
            String folded = Folding.fold(words[word]);
            int stem = Math.min(stem(folded, label, at), withoutNasal(words[word]));
            if (folded.length() != words[word].length() || stem < shortest(folded)) {
                return Optional.empty();
            }
            int end = word + 1 == words.length ? label.length() : next(Folding.fold(words[word + 1]), label, at + stem);
            if (end < 0 || end - at - stem > LONGEST_ENDING) {
                return Optional.empty();
            }
            name.append(word == 0 ? "" : " ").append(words[word], 0, stem).append(label, at + stem, end);
            at = end;
        }
        return Optional.of(name.toString()).filter(found -> !found.equals(declined));
    }

    /** «Białą», «Białę»: endings that differ from the basic form by an accent alone. */
    private static int withoutNasal(String word) {
        return word.length() - (word.endsWith("ą") || word.endsWith("ę") ? 1 : 0);
    }

    /** How many letters the word and the address have in common from there. */
    private static int stem(String word, String label, int at) {
        int stem = 0;
        while (stem < word.length() && at + stem < label.length() && word.charAt(stem) == label.charAt(at + stem)) {
            stem++;
        }
        return stem;
    }

    private static int shortest(String word) {
        return Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING - 1);
    }

    /** Where the next word begins in the address; -1 where it does not within an ending. */
    private static int next(String word, String label, int from) {
        String head = word.substring(0, Math.min(SHORTEST_STEM, word.length()));
        int at = label.indexOf(head, from);
        return at >= 0 && at - from <= LONGEST_ENDING ? at : -1;
    }
}
