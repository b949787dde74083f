package com.havenjob.rereading;

/** Why a change of a run is not made, or not taken back. */
public enum Reason {
    /** A person decided about the mail. */
    DECIDED_BY_PERSON,
    /** The application of the mail is deleted. */
    APPLICATION_GONE,
    /** The mail was settled for several applications at once: send it to the review instead, where each is seen. */
    SEVERAL_APPLICATIONS,
    /** Mail or application are no longer as they were when the change was shown, or made. */
    CHANGED_SINCE,
    /** The run broke off and was ended before it came to the change. */
    ENDED_EARLY
}
