package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses what a short mail about an application says, of which no sentence is clear: what its sentences are faintly like,
 * taken together.
 */
final class FaintReader {

    private static final double FAINT = 0.3;
    private static final double ENOUGH = 0.4;
    private static final int MOST_SENTENCES = 14;

    /** A greeting or a farewell is like anything. */
    private static final int FEWEST_TOKENS = 4;

    private FaintReader() {}

    /** The likeliest step, as weak as a guess; empty where the sentences are like nothing. */
    static Optional<KindReading> read(Tally tally, Reading reading, SentenceModel likeness) {
        if (reading.text().sentences().size() > MOST_SENTENCES) {
            return Optional.empty();
        }
        Map<Cue, Double> heard = new EnumMap<>(Cue.class);
        String evidence = "";
        Cue best = null;
        for (var sentence : reading.text().sentences()) {
            var like = likeness.of(sentence);
            var cue = like.cue();
            if (cue == null
                    || sentence.size() < FEWEST_TOKENS
                    || like.probability() < FAINT
                    || !mayBeReal(cue, sentence, reading)) {
                continue;
            }
            double sum = heard.merge(cue, like.probability(), Double::sum);
            if (best == null || sum > heard.getOrDefault(best, 0.0)) {
                best = cue;
                evidence = sentence.text();
            }
        }
        if (best == null || !best.isStage() || heard.getOrDefault(best, 0.0) < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(new KindReading(
                Kind.valueOf(best.name()), 1, 1, 1, KindReader.concern(tally), KindReading.BY_SENDER, evidence));
    }

    private static boolean mayBeReal(Cue cue, Sentence sentence, Reading reading) {
        return reading.lexicons().stream()
                .allMatch(lexicon -> Mood.of(lexicon.cues().find(sentence)).mayBeReal(cue));
    }
}
