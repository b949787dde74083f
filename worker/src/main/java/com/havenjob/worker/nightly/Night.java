package com.havenjob.worker.nightly;

/** What became of a job's night. */
public sealed interface Night {

    /** The job came to its end; {@code written} items were written, none where there was nothing to do. */
    record Done(long written) implements Night {}

    /** This date's run is complete, or another process is at it. */
    record AlreadyDone() implements Night {}

    /** The run broke off; the next night does what this one left. */
    record Failed() implements Night {}
}
