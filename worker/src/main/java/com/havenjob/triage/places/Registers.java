package com.havenjob.triage.places;

import com.havenjob.triage.text.Sentence;

/** The part of a footer that says in which register a firm stands: its court is no place of work. */
final class Registers {

    private Registers() {}

    /** The token where that part begins; the size of the sentence where there is none. */
    static int begin(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.isOneOf(at, PlaceWords.REGISTERS)) {
                return at;
            }
        }
        return sentence.size();
    }
}
