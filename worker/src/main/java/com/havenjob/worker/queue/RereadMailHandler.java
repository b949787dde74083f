package com.havenjob.worker.queue;

import com.havenjob.kernel.RereadId;
import com.havenjob.rereading.Audience;
import com.havenjob.worker.CorrelationId;
import com.havenjob.worker.rereading.RereadRunner;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Starts the batch job of a run. What broke off is thrown and tried again with growing pauses; what another process is at
 * is left to it, and the sweep brings it back should that process end before the run.
 */
@Component
public class RereadMailHandler implements JobRequestHandler<RereadMail> {

    private static final Logger log = LoggerFactory.getLogger(RereadMailHandler.class);

    private final RereadRunner runner;

    RereadMailHandler(RereadRunner runner) {
        this.runner = runner;
    }

    @Override
    public void run(RereadMail request) {
        try (var _ = CorrelationId.of(request.run())) {
            switch (runner.run(new RereadId(request.run()), Audience.ELSEWHERE)) {
                case DONE -> {}
                case BUSY -> log.info("Another process is at a run; it is left to that one, runId={}", request.run());
                case STOPPED -> throw new IllegalStateException("Run " + request.run() + " was stopped before its end");
                case FAILED -> throw new IllegalStateException("Run " + request.run() + " broke off");
            }
        }
    }
}
