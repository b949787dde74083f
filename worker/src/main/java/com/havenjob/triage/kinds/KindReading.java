package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;

/**
 * The kind of a mail and how clear it is.
 *
 * @param probability of the kind, 0 to 1, as the {@link KindModel} has it; {@code confidence} makes more of it
 * @param next probability of the next best kind
 * @param strongest weight of the phrase that says it most clearly; 0 without one
 * @param rival weight of the phrase that speaks most clearly for another kind than this and a receipt
 * @param concern weight of the words that only mails about applications have
 * @param work whether something but the words for an application says that it is about work
 * @param extractor which rule decided
 * @param evidence the sentence that says it most clearly
 */
public record KindReading(
        Kind kind,
        double probability,
        double next,
        double strongest,
        double rival,
        double concern,
        boolean work,
        String extractor,
        String evidence) {

    static final String BY_SENDER = "kind/source";
    static final String NOTHING = "kind/nothing";

    /** Whether nothing in the mail says so: it is only the likeliest for who sent it. */
    public boolean isAssumed() {
        return extractor.equals(BY_SENDER) || extractor.equals(NOTHING);
    }

    /**
     * Whether a person has to look, however probable it is: where it is assumed, where it only sounds like it in a mail that has
     * no word on applications, and where nothing says that it is about work.
     */
    public boolean isGuess() {
        boolean phrased = strongest >= KindReader.DECIDES;
        boolean concerned = work || concern >= KindReader.DECIDES;
        return isAssumed() || (kind != Kind.NOT_APPLICATION && (!concerned || (!phrased && concern == 0)));
    }
}
