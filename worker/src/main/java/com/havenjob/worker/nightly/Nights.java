package com.havenjob.worker.nightly;

import com.havenjob.worker.NamedLock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Service;

/**
 * Runs each nightly job once a date. Who is at a night holds the lock of its name, so that a run which counts as started and
 * is not locked is known to be left from a process that died.
 */
@Service
public class Nights {

    /** A night that took its process with it this often is left to a person. */
    private static final int MOST_TRIES = 3;

    private static final Logger log = LoggerFactory.getLogger(Nights.class);

    private final Map<String, NightlyJob> jobs = new TreeMap<>();
    private final JobOperator operator;
    private final JobRepository repository;
    private final NamedLock lock;
    private final Clock clock;

    Nights(List<NightlyJob> jobs, JobOperator operator, JobRepository repository, DataSource dataSource, Clock clock) {
        jobs.forEach(job -> this.jobs.put(job.name(), job));
        this.operator = operator;
        this.repository = repository;
        this.lock = new NamedLock(dataSource);
        this.clock = clock;
    }

    /** The names of the jobs, in order. */
    public List<String> jobs() {
        return List.copyOf(jobs.keySet());
    }

    /**
     * Runs a job for today (UTC); the second call on the same date does nothing, unless the first one's process died or
     * broke off: then it goes on there.
     *
     * @throws IllegalArgumentException where no nightly job has this name
     */
    public Night run(String job) {
        return run(job, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Goes on with a run of another date, or one whose process died; nothing where it is complete. */
    public Night goOn(JobExecution broken) {
        return run(broken.getJobInstance().getJobName(), date(broken));
    }

    /**
     * Goes on with every night whose process died, of whatever date; returns how many there were. The second call finds
     * none, and those of living processes are left alone, without waiting for any. What broke off without dying is not
     * tried again.
     */
    public int goOnWithLeftBehind() {
        int leftBehind = 0;
        for (var nightly : jobs.values()) {
            for (var execution : repository.findRunningJobExecutions(nightly.name())) {
                var date = date(execution);
                leftBehind += lock.holdingAtOnce(lockName(nightly, date), () -> goOnAlone(nightly, date))
                        .orElse(0);
            }
        }
        return leftBehind;
    }

    private Night run(String name, LocalDate date) {
        var nightly = jobs.get(name);
        if (nightly == null) {
            throw new IllegalArgumentException("No nightly job is called " + name + "; there are " + jobs.keySet());
        }
        return lock.holding(lockName(nightly, date), () -> {
                    recoverDead(nightly, date);
                    return execute(nightly, date);
                })
                .orElseGet(() -> {
                    log.info("Another process is at the run of {} for {}", name, date);
                    return new Night.Busy();
                });
    }

    /** Whoever held the lock before may have gone on with it already; then nothing counts as running any more. */
    private int goOnAlone(NightlyJob nightly, LocalDate date) {
        if (recoverDead(nightly, date) == 0) {
            return 0;
        }
        if (tries(nightly, date) < MOST_TRIES) {
            execute(nightly, date);
        } else {
            log.error(
                    "The run of {} for {} lost its process {} times and is not tried again by itself",
                    nightly.name(),
                    date,
                    MOST_TRIES);
        }
        return 1;
    }

    private Night execute(NightlyJob nightly, LocalDate date) {
        var name = nightly.name();
        try {
            var execution = operator.start(nightly.job(), parameters(date));
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                log.error("The run of {} for {} did not complete; the next night does what it left", name, date);
                return new Night.Failed();
            }
            long written = execution.getStepExecutions().stream()
                    .mapToLong(StepExecution::getWriteCount)
                    .sum();
            log.info("The run of {} for {} is done, count={}", name, date, written);
            return new Night.Done(written);
        } catch (JobInstanceAlreadyCompleteException e) {
            log.info("The run of {} for {} is done already", name, date);
            return new Night.AlreadyDone();
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The run of " + name + " for " + date + " could not be started", e);
        }
    }

    /** The lock is ours, so whatever counts as running for this night is left from a process that died. Returns how many. */
    private int recoverDead(NightlyJob nightly, LocalDate date) {
        var dead = repository.findRunningJobExecutions(nightly.name()).stream()
                .filter(execution -> date(execution).equals(date))
                .toList();
        for (var execution : dead) {
            log.warn("The run of {} for {} lost its process, run={}", nightly.name(), date, execution.getId());
            operator.recover(execution);
        }
        return dead.size();
    }

    private int tries(NightlyJob nightly, LocalDate date) {
        var night = repository.getJobInstance(nightly.name(), parameters(date));
        return night == null ? 0 : repository.getJobExecutions(night).size();
    }

    private static JobParameters parameters(LocalDate date) {
        return new JobParametersBuilder().addLocalDate(NightlyJob.DATE, date).toJobParameters();
    }

    private static LocalDate date(JobExecution execution) {
        return Objects.requireNonNull(execution.getJobParameters().getLocalDate(NightlyJob.DATE));
    }

    private static String lockName(NightlyJob nightly, LocalDate date) {
        return "nightly/" + nightly.name() + "/" + date;
    }
}
