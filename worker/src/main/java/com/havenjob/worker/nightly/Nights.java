package com.havenjob.worker.nightly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Service;

/** Runs each nightly job once a date. */
@Service
public class Nights {

    private static final Logger log = LoggerFactory.getLogger(Nights.class);

    private final Map<String, NightlyJob> jobs = new TreeMap<>();
    private final JobOperator operator;
    private final Clock clock;

    Nights(List<NightlyJob> jobs, JobOperator operator, Clock clock) {
        jobs.forEach(job -> this.jobs.put(job.name(), job));
        this.operator = operator;
        this.clock = clock;
    }

    /** The names of the jobs, in order. */
    public List<String> jobs() {
        return List.copyOf(jobs.keySet());
    }

    /**
     * Runs a job for today (UTC); the second call on the same date does nothing.
     *
     * @throws IllegalArgumentException where no nightly job has this name
     */
    public Night run(String job) {
        return run(job, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Goes on with a run of another date, or one whose process died; nothing where it is complete. */
    public Night goOn(JobExecution broken) {
        operator.recover(broken);
        return run(
                broken.getJobInstance().getJobName(),
                Objects.requireNonNull(broken.getJobParameters().getLocalDate(NightlyJob.DATE)));
    }

    private Night run(String name, LocalDate date) {
        var nightly = jobs.get(name);
        if (nightly == null) {
            throw new IllegalArgumentException("No nightly job is called " + name + "; there are " + jobs.keySet());
        }
        try {
            var execution = operator.start(
                    nightly.job(),
                    new JobParametersBuilder()
                            .addLocalDate(NightlyJob.DATE, date)
                            .toJobParameters());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                log.error("The run of {} for {} did not complete; the next night does what it left", name, date);
                return new Night.Failed();
            }
            long written = execution.getStepExecutions().stream()
                    .mapToLong(StepExecution::getWriteCount)
                    .sum();
            log.info("The run of {} for {} is done, count={}", name, date, written);
            return new Night.Done(written);
        } catch (JobInstanceAlreadyCompleteException | JobExecutionAlreadyRunningException e) {
            log.info("The run of {} for {} is done already", name, date);
            return new Night.AlreadyDone();
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The run of " + name + " for " + date + " could not be started", e);
        }
    }
}
