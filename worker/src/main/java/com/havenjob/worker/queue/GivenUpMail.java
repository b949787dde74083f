package com.havenjob.worker.queue;

import com.havenjob.inbox.Inbox;
import com.havenjob.kernel.MessageId;
import com.havenjob.worker.CorrelationId;
import java.util.Optional;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.filters.JobServerFilter;
import org.jobrunr.jobs.states.FailedState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** After the last retry the mail's own row says that it failed and why, so that its owner sees it and can try again. */
@Component
class GivenUpMail implements JobServerFilter {

    private static final int LONGEST_CAUSE = 300;
    private static final Logger log = LoggerFactory.getLogger(GivenUpMail.class);

    private final Inbox inbox;
    private final PipelineMetrics metrics;

    GivenUpMail(Inbox inbox, PipelineMetrics metrics) {
        this.inbox = inbox;
        this.metrics = metrics;
    }

    @Override
    public void onFailedAfterRetries(Job job) {
        messageOf(job).ifPresent(message -> giveUp(message, cause(job)));
    }

    /** Marks a mail as failed whose job failed for good while nobody was there to write it down. */
    void giveUp(MessageId message, String cause) {
        try (var _ = CorrelationId.of(message.value())) {
            if (inbox.fail(message, "TRIAGE_FAILED", "The mail could not be read after several tries: " + cause)) {
                metrics.failed();
                log.error("A mail was given up after the last retry; its owner can try again, messageId={}", message);
            }
        }
    }

    static String cause(Job job) {
        return job.getJobStates().reversed().stream()
                .filter(FailedState.class::isInstance)
                .map(FailedState.class::cast)
                .findFirst()
                // The class only: an exception's message may quote the mail.
                .map(FailedState::getExceptionType)
                .map(text -> text.length() <= LONGEST_CAUSE ? text : text.substring(0, LONGEST_CAUSE))
                .orElse("the job ended without a verdict");
    }

    private static Optional<MessageId> messageOf(Job job) {
        return job.getJobDetails().getClassName().equals(TriageMessageHandler.class.getName())
                ? Optional.of(new MessageId(((TriageMessage) job.getJobDetails().getJobParameterValues()[0]).message()))
                : Optional.empty();
    }
}
