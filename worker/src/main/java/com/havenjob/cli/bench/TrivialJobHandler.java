package com.havenjob.cli.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.jobrunr.jobs.lambdas.JobRequestHandler;

/** Counts trivial jobs. Public, since JobRunr calls handlers by reflection. */
public final class TrivialJobHandler implements JobRequestHandler<TrivialJob> {

    private static final AtomicInteger DONE = new AtomicInteger();

    @Override
    public void run(TrivialJob job) {
        DONE.incrementAndGet();
    }

    static int done() {
        return DONE.get();
    }
}
