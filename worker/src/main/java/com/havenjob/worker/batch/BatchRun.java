package com.havenjob.worker.batch;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;

/**
 * One execution of a batch job.
 *
 * @param id Spring Batch's id of the execution
 * @param state Spring Batch's word for it, e.g. {@code COMPLETED}
 * @param started by the clock of the process that ran it; null where it never started
 * @param ended null where it has not ended, or its process died
 */
public record BatchRun(
        long id,
        String job,
        String state,
        long read,
        long written,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime ended) {

    /** Whether it came to its end and left nothing to do. */
    public boolean complete() {
        return state.equals(BatchStatus.COMPLETED.name());
    }
}
