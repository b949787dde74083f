package com.havenjob.worker.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Service;

/** Runs the retention of a date once. */
@Service
public class NightlyRetention {

    /** The batch job's name. */
    public static final String JOB = "retention";

    private static final Logger log = LoggerFactory.getLogger(NightlyRetention.class);

    private static final String DATE = "runDate";

    private final Job job;
    private final JobOperator operator;
    private final Clock clock;

    NightlyRetention(Job eraseDueMail, JobOperator operator, Clock clock) {
        this.job = eraseDueMail;
        this.operator = operator;
        this.clock = clock;
    }

    /** What became of a night. */
    public sealed interface Night {

        /** Mails were erased; none, where none was due. */
        record Done(long erased) implements Night {}

        /** This date's run is complete, or another process is at it. */
        record AlreadyDone() implements Night {}

        /** The run broke off; the next night erases what this one left. */
        record Failed() implements Night {}
    }

    /** Erases what is due today (UTC); the second call on the same date does nothing. */
    public Night run() {
        return run(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Goes on with a run of another date, or one whose process died; nothing where it is complete. */
    public Night goOn(JobExecution broken) {
        operator.recover(broken);
        return run(Objects.requireNonNull(broken.getJobParameters().getLocalDate(DATE)));
    }

    private Night run(LocalDate date) {
        try {
            var execution = operator.start(
                    job, new JobParametersBuilder().addLocalDate(DATE, date).toJobParameters());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                log.error("Retention of {} did not complete; the next night erases what it left", date);
                return new Night.Failed();
            }
            long erased = execution.getStepExecutions().stream()
                    .mapToLong(StepExecution::getWriteCount)
                    .sum();
            log.info("Retention erased mail whose time was over, count={}", erased);
            return new Night.Done(erased);
        } catch (JobInstanceAlreadyCompleteException | JobExecutionAlreadyRunningException e) {
            log.info("Retention of {} is done already", date);
            return new Night.AlreadyDone();
        } catch (JobExecutionException e) {
            throw new IllegalStateException("Retention of " + date + " could not be started", e);
        }
    }
}
