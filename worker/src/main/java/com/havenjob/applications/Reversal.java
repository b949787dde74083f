package com.havenjob.applications;

/** What became of the attempt to take back what a mail did. */
public enum Reversal {
    /** There was nothing to take back. */
    NOTHING,
    /** It is as before the mail. */
    DONE,
    /** Something else happened since: it stays as it is. */
    LEFT
}
