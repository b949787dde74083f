package com.havenjob.worker.queue;

import java.util.UUID;
import org.jobrunr.jobs.lambdas.JobRequest;

/**
 * «Judge this mail.» The queue stores the class by its name and the record by its fields: both are a wire format.
 *
 * @param message the mail's id
 */
public record TriageMessage(UUID message) implements JobRequest {

    @Override
    public Class<TriageMessageHandler> getJobRequestHandler() {
        return TriageMessageHandler.class;
    }
}
