package com.havenjob.triage;

/** What a worker does with a run in which mail is read again. Each happens once in a run, mail by mail. */
public enum RereadPhase {
    /** Reads the mail and writes down what would change. */
    PREVIEW(RereadState.REQUESTED, RereadState.READY),
    /** Makes the changes. */
    APPLY(RereadState.CONFIRMED, RereadState.APPLIED),
    /** Takes the changes back, the last one first. */
    UNDO(RereadState.UNDO_REQUESTED, RereadState.UNDONE);

    private final RereadState during;
    private final RereadState after;

    RereadPhase(RereadState during, RereadState after) {
        this.during = during;
        this.after = after;
    }

    RereadState during() {
        return during;
    }

    RereadState after() {
        return after;
    }
}
