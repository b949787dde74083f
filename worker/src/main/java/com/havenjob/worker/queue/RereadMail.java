package com.havenjob.worker.queue;

import java.util.UUID;
import org.jobrunr.jobs.lambdas.JobRequest;

/**
 * «Do what this run waits for, in which mail is read again.» The queue stores the class by its name and the record by its
 * fields: both are a wire format.
 *
 * @param run the run's id
 */
public record RereadMail(UUID run) implements JobRequest {

    @Override
    public Class<RereadMailHandler> getJobRequestHandler() {
        return RereadMailHandler.class;
    }
}
