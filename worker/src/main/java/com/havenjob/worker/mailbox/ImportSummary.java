package com.havenjob.worker.mailbox;

import java.time.Duration;

/**
 * How an import ended.
 *
 * @param run Spring Batch's id of the execution
 * @param tally of the whole run, the parts before an interruption included
 * @param complete whether all files were read; the same import goes on where this one stopped otherwise
 * @param continued whether this went on where an earlier one stopped
 * @param duration of this execution
 */
public record ImportSummary(long run, ImportTally tally, boolean complete, boolean continued, Duration duration) {}
