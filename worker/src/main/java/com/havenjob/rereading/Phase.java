package com.havenjob.rereading;

/** What a worker does with a run in which mail is read again. Each happens once in a run, mail by mail. */
public enum Phase {
    /** Reads the mail and writes down what would change. */
    PREVIEW(RunState.REQUESTED, RunState.READY),
    /** Makes the changes. */
    APPLY(RunState.CONFIRMED, RunState.APPLIED),
    /** Takes the changes back, the last one first. */
    UNDO(RunState.UNDO_REQUESTED, RunState.UNDONE);

    private final RunState during;
    private final RunState after;

    Phase(RunState during, RunState after) {
        this.during = during;
        this.after = after;
    }

    /** Where a run stands meanwhile. */
    public RunState during() {
        return during;
    }

    /** Where it stands when this is done. */
    public RunState after() {
        return after;
    }
}
