package com.havenjob.worker.nightly;

import org.springframework.batch.core.job.Job;

/** A batch job that runs once a date and needs no arguments but that. */
public record NightlyJob(Job job) {

    /** The job parameter that says for which date (UTC) a run is. */
    public static final String DATE = "runDate";

    /** What operators call it. */
    public String name() {
        return job.getName();
    }
}
