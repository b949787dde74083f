package com.havenjob.worker.rereading;

import com.havenjob.kernel.RereadId;
import com.havenjob.rereading.Audience;
import com.havenjob.rereading.RunWork;
import com.havenjob.worker.NamedLock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Service;

/** Does for a run what its person wants: reads the mail again, makes the changes, or takes them back. */
@Service
public class RereadRunner {

    /** The batch job's name. */
    public static final String JOB = "reread";

    private static final Logger log = LoggerFactory.getLogger(RereadRunner.class);

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final RunWork work;
    private final NamedLock lock;
    /** The runs that this process is at. */
    private final Set<RereadId> own = ConcurrentHashMap.newKeySet();

    RereadRunner(Job rereadMail, JobOperator operator, JobRepository repository, RunWork work, DataSource dataSource) {
        this.job = rereadMail;
        this.operator = operator;
        this.repository = repository;
        this.work = work;
        this.lock = new NamedLock(dataSource);
    }

    /** What became of the attempt. */
    public enum Outcome {
        /** What was wanted is done; nothing was done where nothing was wanted. */
        DONE,
        /** Another process is at it, and was so for some seconds; the next call waits for its end again. */
        BUSY,
        /** It was asked to stop after a chunk; the next call goes on there. */
        STOPPED,
        /** It broke off; what was committed stays, and the next call goes on there. */
        FAILED
    }

    /**
     * Does what the run waits for, and returns at its end. However many processes call it at once, the database lets one of
     * them work, be it a server or a command. The second call finds nothing to do; after an interruption, be it a kill, it
     * goes on behind the last committed chunk.
     *
     * @param audience whether the person of the run is to be told of its end
     */
    public Outcome run(RereadId run, Audience audience) {
        return lock.holding(JOB + "/" + run, () -> runAlone(run, audience)).orElse(Outcome.BUSY);
    }

    /**
     * Gives the work on a run up, so that its person can end it; false, and nothing happens, where a process is at it, there
     * is nothing to do, or it was given up before.
     */
    public boolean giveUp(RereadId run) {
        return lock.holding(JOB + "/" + run, () -> work.giveUp(run)).orElse(false);
    }

    /** Goes on with an execution that was stopped, failed or lost its process, at an operator's word. */
    public Outcome goOn(JobExecution broken) {
        return run(RereadParameters.of(broken.getJobParameters()).run(), Audience.ELSEWHERE);
    }

    /** Asks the work of this process on a run to stop after its chunk; what another process does goes on. */
    public void stop(RereadId run) {
        if (!own.contains(run)) {
            return;
        }
        for (var execution : repository.findRunningJobExecutions(JOB)) {
            if (isOf(run, execution) && execution.getStatus() == BatchStatus.STARTED) {
                try {
                    operator.stop(execution);
                } catch (JobExecutionNotRunningException endedMeanwhile) {
                    return;
                }
            }
        }
    }

    private Outcome runAlone(RereadId run, Audience audience) {
        own.add(run);
        try {
            return work.takeUp(run)
                    .map(phase -> {
                        recoverDead(run);
                        return execute(new RereadParameters(run, phase, audience));
                    })
                    .orElse(Outcome.DONE);
        } finally {
            own.remove(run);
        }
    }

    private Outcome execute(RereadParameters parameters) {
        try {
            var execution = operator.start(job, parameters.toJobParameters());
            return switch (execution.getStatus()) {
                case COMPLETED -> {
                    log.info("Mail was read again, runId={} phase={}", parameters.run(), parameters.phase());
                    yield Outcome.DONE;
                }
                case STOPPED -> Outcome.STOPPED;
                case STARTING, STARTED, STOPPING, FAILED, ABANDONED, UNKNOWN -> {
                    log.error(
                            "Reading mail again broke off; the next try goes on there, runId={} phase={}",
                            parameters.run(),
                            parameters.phase());
                    yield Outcome.FAILED;
                }
            };
        } catch (JobInstanceAlreadyCompleteException e) {
            return Outcome.DONE;
        } catch (JobExecutionException e) {
            throw new IllegalStateException("Mail could not be read again, run " + parameters.run(), e);
        }
    }

    /** The lock is ours, so whatever counts as running for this run is left from a process that died. */
    private void recoverDead(RereadId run) {
        repository.findRunningJobExecutions(JOB).stream()
                .filter(execution -> isOf(run, execution))
                .forEach(operator::recover);
    }

    private static boolean isOf(RereadId run, JobExecution execution) {
        return RereadParameters.of(execution.getJobParameters()).run().equals(run);
    }
}
