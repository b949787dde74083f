package com.havenjob.worker.mailbox;

import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.UserId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Service;

/** Imports mail from files for a person. */
@Service
public class MailboxImport {

    /** The batch job's name. */
    public static final String JOB = "mailbox-import";

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final ImportLock lock;
    private final ImportWatchers watchers;

    MailboxImport(
            Job importMailbox,
            JobOperator operator,
            JobRepository repository,
            ImportLock lock,
            ImportWatchers watchers) {
        this.job = importMailbox;
        this.operator = operator;
        this.repository = repository;
        this.lock = lock;
        this.watchers = watchers;
    }

    /**
     * Imports every mail of these files and folders, and returns when that is done or was stopped. The second call with
     * the same files stores nothing again and counts duplicates; after an interruption, be it a kill, it goes on behind
     * the last committed chunk.
     *
     * @param watcher hears of each committed chunk, in the calling thread
     * @throws Refusal where an import for this person is running, in whatever process
     */
    public ImportSummary run(UserId user, List<Path> paths, Consumer<ImportProgress> watcher) {
        return lock.holding(user, () -> {
            recoverDead(user);
            watchers.add(user, watcher);
            try {
                return start(unfinishedOrNext(user, paths));
            } finally {
                watchers.remove(user);
            }
        });
    }

    /** Goes on with a run that was stopped, failed or lost its process; a new run where its files have changed. */
    public ImportSummary goOn(JobExecution broken) {
        var parameters = ImportParameters.of(broken.getJobParameters());
        return run(parameters.user(), parameters.absolutePaths(), progress -> {});
    }

    /** Asks the import of this person to stop after its chunk; nothing where none is running. */
    public void stop(UserId user) {
        for (var execution : repository.findRunningJobExecutions(JOB)) {
            if (isOf(user, execution) && execution.getStatus() == BatchStatus.STARTED) {
                try {
                    operator.stop(execution);
                } catch (JobExecutionNotRunningException endedMeanwhile) {
                    return;
                }
            }
        }
    }

    private ImportSummary start(ImportParameters parameters) {
        var execution = execute(parameters);
        var step = execution.getStepExecutions().iterator().next();
        if (execution.getStatus() == BatchStatus.FAILED) {
            throw failure(execution);
        }
        return new ImportSummary(
                execution.getId(),
                ImportTally.of(step.getExecutionContext()),
                execution.getStatus() == BatchStatus.COMPLETED,
                repository.getJobExecutions(execution.getJobInstance()).size() > 1,
                Duration.between(
                        Objects.requireNonNull(execution.getStartTime()),
                        Objects.requireNonNullElseGet(execution.getEndTime(), LocalDateTime::now)));
    }

    private JobExecution execute(ImportParameters parameters) {
        try {
            return operator.start(job, parameters.toJobParameters());
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The import could not be started: " + e.getMessage(), e);
        }
    }

    /** The lock is ours, so whatever counts as running for this person is left from a process that died. */
    private void recoverDead(UserId user) {
        repository.findRunningJobExecutions(JOB).stream()
                .filter(execution -> isOf(user, execution))
                .forEach(operator::recover);
    }

    private ImportParameters unfinishedOrNext(UserId user, List<Path> paths) {
        var parameters = new ImportParameters(
                user, ImportFiles.below(paths).digest(), 1, paths, Path.of("").toAbsolutePath());
        while (isComplete(parameters)) {
            parameters = parameters.nextRun();
        }
        return parameters;
    }

    private boolean isComplete(ImportParameters parameters) {
        var last = repository.getLastJobExecution(JOB, parameters.toJobParameters());
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    private static boolean isOf(UserId user, JobExecution execution) {
        return user.toString().equals(execution.getJobParameters().getString("user"));
    }

    private static RuntimeException failure(JobExecution execution) {
        var failures = execution.getAllFailureExceptions();
        for (var failure : failures) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    return refusal;
                }
            }
        }
        return new IllegalStateException(
                "Import " + execution.getId() + " failed; the same command goes on where it stopped",
                failures.isEmpty() ? null : failures.getFirst());
    }
}
