package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;

/** Reads what one clause says for itself, whatever stands around it. */
public final class ClauseReader {

    private static final double VERY_LIKE = 0.85;

    private ClauseReader() {}

    /** What the clause says of an application; empty where it says nothing clearly, or two things. */
    public static Optional<Kind> read(Sentence clause, Reading reading, SentenceModel likeness) {
        var hits = new ArrayList<CueHit>();
        var mood = SentenceReader.read(clause, false, reading, hits);
        var said = EnumSet.noneOf(Cue.class);
        boolean decided = false;
        for (var hit : hits) {
            boolean clear = hit.weight() >= CueMeaning.DECIDES
                    && (hit.cue().isStage() || hit.cue().isContrary());
            decided |= clear;
            if (clear && hit.cue().isStage()) {
                said.add(hit.cue());
            }
        }
        if (!decided) {
            like(clause, mood, likeness).ifPresent(said::add);
        }
        return said.size() == 1
                ? Optional.of(Kind.valueOf(said.iterator().next().name()))
                : Optional.empty();
    }

    /** What no phrase foresaw is told by what it is like. */
    private static Optional<Cue> like(Sentence clause, Mood mood, SentenceModel likeness) {
        var like = likeness.of(clause);
        return Optional.ofNullable(like.cue())
                .filter(cue -> cue.isStage() && like.probability() >= VERY_LIKE && mood.mayBeReal(cue));
    }
}
