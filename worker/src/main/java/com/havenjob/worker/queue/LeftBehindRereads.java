package com.havenjob.worker.queue;

import com.havenjob.rereading.RunWork;
import com.havenjob.rereading.WorkWanted;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.storage.JobNotFoundException;
import org.jobrunr.storage.StorageProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Finds runs that wait for a worker and that none has touched for a while, as after a crash between commit and queue, and
 * queues them. One whose job is on its way is left to it; one whose job failed for good is given up. A job that ended well
 * had left the run to another process, which must have died: the run is queued anew.
 */
@Service
public class LeftBehindRereads {

    /** A run at work is touched with each chunk. */
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);

    private static final int MOST_AT_ONCE = 100;
    private static final Set<StateName> FAILED = EnumSet.of(StateName.FAILED, StateName.DELETED);
    private static final Logger log = LoggerFactory.getLogger(LeftBehindRereads.class);

    private final RunWork work;
    private final RereadQueue queue;
    private final StorageProvider jobs;
    private final Clock clock;

    LeftBehindRereads(RunWork work, RereadQueue queue, StorageProvider jobs, Clock clock) {
        this.work = work;
        this.queue = queue;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Looks once; the second call at the same time queues nothing again. Returns how many runs it queued. */
    public int sweep() {
        var unqueued = work.leftBehind(clock.instant().minus(USUAL_WAIT), MOST_AT_ONCE).stream()
                .filter(this::needsAJob)
                .toList();
        unqueued.forEach(queue::enqueue);
        if (!unqueued.isEmpty()) {
            log.info("Runs were left behind and are queued again, count={}", unqueued.size());
        }
        return unqueued.size();
    }

    private boolean needsAJob(WorkWanted wanted) {
        var id = RereadQueue.jobId(wanted);
        try {
            var state = jobs.getJobById(id).getState();
            if (FAILED.contains(state) && work.giveUp(wanted)) {
                log.error("A run was given up after the last retry; its person can go on, runId={}", wanted.id());
            }
            if (state == StateName.SUCCEEDED) {
                jobs.deletePermanently(id);
            }
            return state == StateName.SUCCEEDED;
        } catch (JobNotFoundException e) {
            return true;
        }
    }
}
