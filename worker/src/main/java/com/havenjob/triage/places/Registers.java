package com.havenjob.triage.places;

import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.text.Sentence;
import java.util.Set;

/** The part of a footer that says in which register a firm stands: its court is no place of work. */
final class Registers {

    /** Behind these an office keeps data, and nobody works. */
    private static final Set<String> DATA = Set.of("danych", "jest", "dei", "de");

    private Registers() {}

    /** The token where that part begins; the size of the sentence where there is none. */
    static int begin(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.isOneOf(at, PlaceWords.REGISTERS) && !isPosition(sentence, at)) {
                return at;
            }
        }
        return sentence.size();
    }

    /** «Registered Nurse», «Office Administrator»: people at work, where no data and no office follow. */
    private static boolean isPosition(Sentence sentence, int at) {
        String next = at + 1 < sentence.size() ? sentence.token(at + 1) : "";
        return TitleWords.hasHeadWord(next) || (TitleWords.hasHeadWord(sentence.token(at)) && !DATA.contains(next));
    }
}
