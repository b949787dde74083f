package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what one clause says for itself, whatever stands around it. */
public final class ClauseReader {

    private static final double CLEAR = 2.4;

    private ClauseReader() {}

    /** What the clause says of an application; empty where it says nothing clearly, or two things. */
    public static Optional<Kind> read(Sentence clause, Reading reading, SentenceModel likeness) {
        Set<Cue> said = SentenceReader.read(clause, reading, likeness).stream()
                .filter(hit -> hit.cue().isStage() && hit.weight() >= CLEAR)
                .map(CueHit::cue)
                .collect(Collectors.toSet());
        return said.size() == 1
                ? Optional.of(Kind.valueOf(said.iterator().next().name()))
                : Optional.empty();
    }
}
