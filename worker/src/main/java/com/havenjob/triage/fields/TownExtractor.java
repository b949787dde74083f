package com.havenjob.triage.fields;

import com.havenjob.triage.names.Places;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import java.util.Set;

/** The last resort for a place: a town that is known by name, behind «in» and its like, in a bracket or a line. */
final class TownExtractor {

    private static final double WEIGHT = 0.5;
    private static final int SENTENCES_READ = 30;
    private static final int LONGEST_TOWN = 4;
    private static final Set<String> BEFORE = Set.of(
            "in",
            "our",
            "the",
            "nach",
            "te",
            "a",
            "w",
            "we",
            "standort",
            "(",
            ",",
            "-",
            "–",
            "·",
            "regio",
            "regionie",
            "d'");

    private TownExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        if (in(reading.subject(), candidates)) {
            return;
        }
        int read = 0;
        for (var sentence : reading.text().sentences()) {
            if (read++ == SENTENCES_READ || in(sentence, candidates)) {
                return;
            }
        }
    }

    private static boolean in(Sentence sentence, Candidates candidates) {
        for (int from = 1; from < sentence.size(); from++) {
            if (!Character.isUpperCase(sentence.first(from))
                    || !BEFORE.contains(Folding.fold(sentence.token(from - 1)))) {
                continue;
            }
            for (int length = Math.min(LONGEST_TOWN, sentence.size() - from); length > 0; length--) {
                var town = Places.known(sentence.span(from, from + length));
                if (town.isPresent()) {
                    candidates.add(new Candidate(Field.LOCATION, town.get(), WEIGHT, "town", sentence.text()));
                    return true;
                }
            }
        }
        return false;
    }
}
