package com.havenjob.worker.queue;

import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.worker.queue.TriageQueue.Round;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.storage.JobNotFoundException;
import org.jobrunr.storage.StorageProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Finds mail that was stored but not judged, as after a crash between commit and queue, and queues it again. A mail whose
 * job is still on its way is left to that job.
 */
@Service
public class LeftBehindMail {

    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);
    private static final int MOST_AT_ONCE = 1_000;
    /** A job in one of these moves no more: the mail it left waiting would wait for ever. */
    private static final Set<StateName> ENDED = EnumSet.of(StateName.FAILED, StateName.SUCCEEDED, StateName.DELETED);

    private static final Logger log = LoggerFactory.getLogger(LeftBehindMail.class);

    private final Inbox inbox;
    private final TriageQueue queue;
    private final GivenUpMail givenUpMail;
    private final StorageProvider jobs;
    private final Clock clock;

    LeftBehindMail(Inbox inbox, TriageQueue queue, GivenUpMail givenUpMail, StorageProvider jobs, Clock clock) {
        this.inbox = inbox;
        this.queue = queue;
        this.givenUpMail = givenUpMail;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Looks once; the second call at the same time queues nothing again. Returns how many mails it queued. */
    public int sweep() {
        var waiting = inbox.waitingSince(clock.instant().minus(USUAL_WAIT), MOST_AT_ONCE);
        var unqueued = waiting.stream()
                .filter(this::needsAJob)
                .map(LeftBehindMail::round)
                .toList();
        if (!unqueued.isEmpty()) {
            log.info("Mail was left behind and is queued again, count={}", unqueued.size());
            queue.enqueue(unqueued);
        }
        return unqueued.size();
    }

    private boolean needsAJob(StoredMessage message) {
        return switch (stateOfJob(message)) {
            case Queued.Nowhere() -> true;
            case Queued.OnItsWay() -> false;
            case Queued.GivenUp(var job) -> {
                givenUpMail.giveUp(message.id(), GivenUpMail.cause(job));
                yield false;
            }
        };
    }

    private Queued stateOfJob(StoredMessage message) {
        try {
            var job = jobs.getJobById(TriageQueue.jobId(round(message)));
            return ENDED.contains(job.getState()) ? new Queued.GivenUp(job) : new Queued.OnItsWay();
        } catch (JobNotFoundException e) {
            return new Queued.Nowhere();
        }
    }

    private static Round round(StoredMessage message) {
        return new Round(message.id(), message.version());
    }

    private sealed interface Queued {
        record Nowhere() implements Queued {}

        record OnItsWay() implements Queued {}

        record GivenUp(Job job) implements Queued {}
    }
}
