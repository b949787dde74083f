package com.havenjob.worker.queue;

import com.havenjob.kernel.MessageId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jobrunr.scheduling.JobBuilder;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.storage.StorageException;
import org.springframework.stereotype.Component;

/**
 * Puts mails into the queue. A job's id follows from the mail and its round, so that the same round is never queued twice,
 * however often and from wherever it is asked for.
 *
 * @see "ops/decisions/0002-the-row-is-the-outbox.md"
 */
@Component
class TriageQueue {

    private final JobRequestScheduler scheduler;

    TriageQueue(JobRequestScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Queues all of them in one go where none is queued yet, else one by one; what is queued already stays as it is. */
    void enqueue(List<Round> rounds) {
        try {
            scheduler.create(rounds.stream().map(TriageQueue::job));
        } catch (StorageException someAreQueuedAlready) {
            // Or the database is gone: the first of these says so again.
            rounds.forEach(round -> scheduler.create(job(round)));
        }
    }

    static UUID jobId(Round round) {
        var name = "triage/" + round.message() + "/" + round.version();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static JobBuilder job(Round round) {
        return JobBuilder.aJob()
                .withId(jobId(round))
                .withName("Judge mail")
                .withJobRequest(new TriageMessage(round.message().value()));
    }

    /** One round of judging a mail. */
    record Round(MessageId message, int version) {}
}
