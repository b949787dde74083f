package com.havenjob.worker.queue;

import com.havenjob.rereading.WorkWanted;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jobrunr.scheduling.JobBuilder;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Puts runs into the queue in which mail is read again. A job's id follows from the run and its version, so that the same
 * thing to do is never queued twice.
 *
 * @see "ops/decisions/0002-the-row-is-the-outbox.md"
 */
@Component
class RereadQueue {

    private static final Logger log = LoggerFactory.getLogger(RereadQueue.class);

    private final JobRequestScheduler scheduler;

    RereadQueue(JobRequestScheduler scheduler) {
        this.scheduler = scheduler;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(WorkWanted wanted) {
        try {
            enqueue(wanted);
        } catch (RuntimeException e) {
            log.warn("A run could not be queued; the sweep will bring it, runId={}", wanted.id(), e);
        }
    }

    /** What is queued already stays as it is. */
    void enqueue(WorkWanted wanted) {
        scheduler.create(JobBuilder.aJob()
                .withId(jobId(wanted))
                .withName("Read mail again")
                .withJobRequest(new RereadMail(wanted.id().value())));
    }

    static UUID jobId(WorkWanted wanted) {
        var name = "reread/" + wanted.id() + "/" + wanted.version();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
