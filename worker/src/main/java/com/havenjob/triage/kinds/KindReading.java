package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.CueMeaning;

/**
 * The kind of a mail and how clear it is.
 *
 * @param probability of the kind, 0 to 1, as the {@link KindModel} has it; {@code confidence} makes more of it
 * @param next probability of the kind it might be instead; more than its own where to lose an application would cost too much
 * @param strongest weight of the phrase that says it most clearly; 0 without one
 * @param rival weight of the phrase that speaks most clearly for another kind than this and a receipt
 * @param concern weight of the words that only mails about applications have
 * @param work whether something but the words for an application says that it is about work
 * @param courted whether a phrase courts the reader: who asks for a CV has no application yet
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
        boolean courted,
        String extractor,
        String evidence) {

    static final String BY_SENDER = "kind/source";
    static final String NOTHING = "kind/nothing";
    static final String BY_TEMPLATE = "kind/template";

    /** Whether nothing in the mail says so: it is only the likeliest for who sent it and for its words as a whole. */
    public boolean isAssumed() {
        return extractor.equals(BY_SENDER) || extractor.equals(NOTHING);
    }

    /** Whether the mark of a system's template says so. */
    public boolean isByTemplate() {
        return extractor.equals(BY_TEMPLATE);
    }

    /**
     * Whether a person has to look, however sure it is: where it is assumed, where another kind is likelier, where it only sounds like it in a mail that has
     * no word on applications, where nothing says that it is about work, and where a receipt courts the reader.
     */
    public boolean isGuess() {
        boolean phrased = strongest >= CueMeaning.DECIDES;
        boolean concerned = work || concern >= CueMeaning.DECIDES;
        boolean doubtful = !concerned || (!phrased && concern == 0) || (courted && kind == Kind.APPLIED);
        return isAssumed() || next > probability || (kind != Kind.NOT_APPLICATION && doubtful);
    }
}
