package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;

/**
 * The kind of a mail and how clear it is.
 *
 * @param score weight of what speaks for the kind
 * @param strongest weight of the sentence that says it most clearly
 * @param rival weight of what speaks for the next best kind
 * @param concern weight of the words that only mails about applications have
 * @param extractor which rule decided
 * @param evidence the sentence that decided
 */
public record KindReading(
        Kind kind, double score, double strongest, double rival, double concern, String extractor, String evidence) {

    static final String BY_SENDER = "kind/source";
    static final String NOTHING = "kind/nothing";

    private static final double PRIOR = 0.3;

    /** Whether nothing in the mail says so: it is only the likeliest for who sent it. */
    public boolean isAssumed() {
        return extractor.equals(BY_SENDER) || extractor.equals(NOTHING);
    }

    /** Whether no phrase says so: it is assumed, or only sounds like it in a mail that has no word on applications. */
    public boolean isGuess() {
        boolean phrased = strongest >= KindReader.DECIDES;
        return isAssumed() || (kind != Kind.NOT_APPLICATION && !phrased && concern == 0);
    }

    /** 0 to 1: the share that speaks for the kind. */
    public double clarity() {
        return score / (score + rival + PRIOR);
    }
}
