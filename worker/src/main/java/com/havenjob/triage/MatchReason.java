package com.havenjob.triage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Why an application may be the one that a mail concerns. It is stored as its English sentence, as it always was.
 *
 * @param why null where the stored sentence is none of today's
 * @param detail the requisition number that both name, or the stored sentence where it is none of today's; else empty
 */
public record MatchReason(@Nullable Why why, String detail) {

    /** What may speak for an application. */
    public enum Why {
        SAME_THREAD("answers an earlier mail of this application"),
        SAME_THREAD_OTHER_COMPANY("same thread, but another company is named"),
        /** The number is its detail. */
        SAME_REQUISITION("same requisition number "),
        ONLY_APPLICATION("the only application at this company"),
        ONLY_OPEN_APPLICATION("the only open application at this company"),
        ONLY_APPLICATION_WITHOUT_POSITION("the only application at this company, its position was not known"),
        NO_POSITION_NAMED("same company, the mail names no position"),
        SAME_POSITION("same company and position"),
        SIMILAR_POSITION("same company, similar position"),
        DECIDED_BEFORE("decided for this one before");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }
    }

    public MatchReason {
        boolean hasDetail = why == null || why == Why.SAME_REQUISITION;
        if (!hasDetail && !detail.isEmpty()) {
            throw new IllegalArgumentException(why + " has no detail, and got «" + detail + "»");
        }
    }

    static MatchReason of(Why why) {
        return new MatchReason(why, "");
    }

    static MatchReason sameRequisition(String number) {
        return new MatchReason(Why.SAME_REQUISITION, number);
    }

    /** Reads what {@link #sentence} gave, in this version or an earlier one. */
    static MatchReason parse(String sentence) {
        var number = Why.SAME_REQUISITION.sentence;
        if (sentence.startsWith(number)) {
            return sameRequisition(sentence.substring(number.length()));
        }
        return Arrays.stream(Why.values())
                .filter(why -> why.sentence.equals(sentence))
                .findFirst()
                .map(MatchReason::of)
                .orElseGet(() -> new MatchReason(null, sentence));
    }

    /** In English, as it is stored. */
    public String sentence() {
        return why == null ? detail : why.sentence + detail;
    }
}
