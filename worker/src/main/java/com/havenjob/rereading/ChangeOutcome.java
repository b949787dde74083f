package com.havenjob.rereading;

/** What became of one change of a run. */
public enum ChangeOutcome {
    /** Nothing yet. */
    PROPOSED,
    /** It is made. */
    APPLIED,
    /** It is not made, and will not be: see the reason. */
    SKIPPED,
    /** It was made and is taken back. */
    UNDONE,
    /** It was made, and not all of it could be taken back: see the reason. */
    LEFT
}
