package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;

/**
 * The kind of a mail and how clear it is.
 *
 * @param score weight of what speaks for the kind
 * @param rival weight of what speaks for the next best kind
 * @param extractor which rule decided
 * @param evidence the sentence that decided
 */
public record KindReading(Kind kind, double score, double rival, String extractor, String evidence) {

    private static final double PRIOR = 0.3;

    /** 0 to 1: the share that speaks for the kind. */
    public double clarity() {
        return score / (score + rival + PRIOR);
    }
}
