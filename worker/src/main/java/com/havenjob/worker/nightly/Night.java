package com.havenjob.worker.nightly;

/** What became of a job's night. */
public sealed interface Night {

    /** The job came to its end; {@code written} items were written, none where there was nothing to do. */
    record Done(long written) implements Night {}

    /** This date's run is complete. */
    record AlreadyDone() implements Night {}

    /** Another process is at it, and lives. */
    record Busy() implements Night {}

    /** The run broke off; the next night does what this one left. */
    record Failed() implements Night {}
}
