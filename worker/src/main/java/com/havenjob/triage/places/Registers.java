package com.havenjob.triage.places;

import com.havenjob.triage.text.Sentence;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a footer that says in which register a firm stands: its court is no place of work. */
final class Registers {

    /** Every word of a mail is asked for, so the words are compared by the hashes that sentences know. */
    private static final Set<Integer> HASHES =
            PlaceWords.REGISTERS.stream().map(String::hashCode).collect(Collectors.toUnmodifiableSet());

    private Registers() {}

    /** The token where that part begins; the size of the sentence where there is none. */
    static int begin(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (HASHES.contains(sentence.hash(at)) && PlaceWords.REGISTERS.contains(sentence.folded(at))) {
                return at;
            }
        }
        return sentence.size();
    }
}
