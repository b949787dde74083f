package com.havenjob.worker.queue;

import com.havenjob.kernel.MessageId;
import com.havenjob.triage.Triage;
import com.havenjob.worker.CorrelationId;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;

/**
 * Judges one mail. What can be right on another day, such as a database that is gone, is thrown and tried again with
 * growing pauses; everything that is wrong with the mail itself is a verdict already.
 */
@Component
public class TriageMessageHandler implements JobRequestHandler<TriageMessage> {

    private final Triage triage;
    private final PipelineMetrics metrics;

    TriageMessageHandler(Triage triage, PipelineMetrics metrics) {
        this.triage = triage;
        this.metrics = metrics;
    }

    @Override
    public void run(TriageMessage request) {
        try (var _ = CorrelationId.of(request.message())) {
            metrics.timeTriage(() -> triage.judge(new MessageId(request.message())));
        }
    }
}
