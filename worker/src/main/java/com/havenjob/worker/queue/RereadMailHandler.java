package com.havenjob.worker.queue;

import com.havenjob.kernel.RereadId;
import com.havenjob.worker.CorrelationId;
import com.havenjob.worker.rereading.RereadRunner;
import com.havenjob.worker.rereading.RereadRunner.Outcome;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;

/** Starts the batch job of a run. What broke off is thrown and tried again with growing pauses. */
@Component
public class RereadMailHandler implements JobRequestHandler<RereadMail> {

    private final RereadRunner runner;

    RereadMailHandler(RereadRunner runner) {
        this.runner = runner;
    }

    @Override
    public void run(RereadMail request) {
        try (var _ = CorrelationId.of(request.run())) {
            var outcome = runner.run(new RereadId(request.run()));
            if (outcome != Outcome.DONE) {
                throw new IllegalStateException("Run " + request.run() + " is not done but " + outcome);
            }
        }
    }
}
