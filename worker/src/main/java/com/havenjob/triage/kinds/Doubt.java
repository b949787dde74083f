package com.havenjob.triage.kinds;

import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.text.Sentence;
import java.util.List;

/**
 * Doubts what a phrase says where the sentence as a whole is clearly like something else: «your talk was not selected» has
 * the words of a refusal and is about a conference. A phrase sees a few words of a sentence, likeness all of them.
 */
final class Doubt {

    private static final double CLEARLY = 0.7;
    private static final double VERY_CLEARLY = 0.85;
    private static final double DECIDED = 3;
    private static final double DOUBTED = 2;
    private static final double LIKE = 2.4;
    private static final double ADDED = 1;

    private Doubt() {}

    /** Weighs the hits of one sentence anew; that an application arrived is left alone, since all else outranks it. */
    static void cast(List<CueHit> hits, Sentence sentence, SentenceModel likeness) {
        if (!speaksOfStage(hits) || !likeness.tells(sentence)) {
            return;
        }
        var like = likeness.of(sentence);
        if (like.probability() < CLEARLY) {
            return;
        }
        if (like.cue() == Cue.UNRELATED) {
            boolean sure = like.probability() >= VERY_CLEARLY;
            boolean subject = hits.getFirst().inSubject();
            hits.replaceAll(hit -> sure && hit.cue().isStage() ? weighing(hit, 0) : hit);
            hits.add(new CueHit(Cue.UNRELATED, sure ? LIKE : DOUBTED, subject, sentence.text()));
        }
        boolean clearStage = like.cue() != null && like.cue().isStage();
        hits.replaceAll(hit -> {
            if (hit.cue() == like.cue()) {
                return hit;
            }
            boolean contrary = hit.cue().isContrary() && clearStage;
            return contrary ? weighing(hit, Math.min(ADDED, hit.weight())) : isStep(hit) ? weighing(hit, DOUBTED) : hit;
        });
    }

    /**
     * Behind the news of an application stand invitations to look at other positions, surveys and the like: they say little.
     * What speaks of another matter in the words of a step is none of them.
     */
    static void ofFooter(List<CueHit> hits) {
        boolean stage = hits.stream().anyMatch(hit -> hit.cue().isStage());
        hits.replaceAll(hit -> {
            double most = stage && hit.cue() == Cue.UNRELATED ? LIKE : ADDED;
            return hit.cue().isContrary() ? weighing(hit, Math.min(most, hit.weight())) : hit;
        });
    }

    private static boolean speaksOfStage(List<CueHit> hits) {
        for (var hit : hits) {
            if (hit.cue().isStage() && hit.weight() >= DECIDED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStep(CueHit hit) {
        return hit.cue().isStage() && hit.cue() != Cue.APPLIED && hit.weight() >= DECIDED;
    }

    private static CueHit weighing(CueHit hit, double weight) {
        return new CueHit(hit.cue(), weight, hit.inSubject(), hit.evidence());
    }
}
