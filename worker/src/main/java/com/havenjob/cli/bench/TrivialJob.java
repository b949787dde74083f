package com.havenjob.cli.bench;

import org.jobrunr.jobs.lambdas.JobRequest;

/** A job that does nothing but count itself: what the queue alone costs. */
record TrivialJob(int number) implements JobRequest {

    @Override
    public Class<TrivialJobHandler> getJobRequestHandler() {
        return TrivialJobHandler.class;
    }
}
