package com.havenjob.triage.places;

import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;

/** What no place is called. */
public final class PlaceNames {

    private PlaceNames() {}

    /** The token where a footer begins to say in which register the firm stands; the size where it does not. */
    public static int beginOfRegister(Sentence sentence) {
        return Registers.begin(sentence);
    }

    /** Whether a text begins with a word that is no place: «Stellen-Nr 12», «Av», «Teilzeit». */
    public static boolean isNone(String text) {
        int blank = text.indexOf(' ');
        String first = Folding.fold(blank < 0 ? text : text.substring(0, blank));
        return PlaceWords.isNoPlace(first);
    }
}
