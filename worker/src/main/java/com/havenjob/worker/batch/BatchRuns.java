package com.havenjob.worker.batch;

import com.havenjob.kernel.Refusal;
import com.havenjob.worker.mailbox.MailboxImport;
import com.havenjob.worker.rereading.RereadRunner;
import com.havenjob.worker.retention.NightlyRetention;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Service;

/**
 * What an operator can see and do about batch jobs. {@link WrongRunException} where the job or run that was named is the
 * wrong one, {@link Refusal} where the right one cannot go on.
 */
@Service
public class BatchRuns {

    private static final int INSTANCES_A_JOB = 50;
    private static final List<String> JOBS = List.of(NightlyRetention.JOB, MailboxImport.JOB, RereadRunner.JOB);

    private final JobRepository repository;
    private final JobOperator operator;
    private final MailboxImport imports;
    private final NightlyRetention retention;
    private final RereadRunner rereads;

    BatchRuns(
            JobRepository repository,
            JobOperator operator,
            MailboxImport imports,
            NightlyRetention retention,
            RereadRunner rereads) {
        this.repository = repository;
        this.operator = operator;
        this.imports = imports;
        this.retention = retention;
        this.rereads = rereads;
    }

    /** The latest runs of all jobs, newest first. */
    public List<BatchRun> latest(int limit) {
        return repository.getJobNames().stream()
                .flatMap(name -> repository.getJobInstances(name, 0, INSTANCES_A_JOB).stream())
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .sorted(Comparator.comparingLong(JobExecution::getId).reversed())
                .limit(limit)
                .map(BatchRuns::run)
                .toList();
    }

    /** Starts a job that needs no arguments, and gives its run when it ended; the one before, where today's is complete. */
    public BatchRun start(String job) {
        switch (job) {
            case NightlyRetention.JOB -> refuseFailure(retention.run());
            case MailboxImport.JOB ->
                throw new WrongRunException("An import needs files: use «import --user EMAIL PATH…»");
            case RereadRunner.JOB ->
                throw new WrongRunException("Reading again needs a person: use «reread --user EMAIL»");
            default -> throw unknown(job);
        }
        return last(job);
    }

    /** Goes on with a run that was stopped, failed or lost its process, and gives the new run when it ended. */
    public BatchRun restart(long id) {
        var last = latestOf(execution(id));
        if (last.getStatus() == BatchStatus.COMPLETED) {
            throw new WrongRunException("Run " + last.getId()
                    + " is complete, there is nothing left to do: «job list» shows what broke off");
        }
        return switch (last.getJobInstance().getJobName()) {
            case MailboxImport.JOB -> run(execution(imports.goOn(last).run()));
            case NightlyRetention.JOB -> {
                refuseFailure(retention.goOn(last));
                yield run(latestOf(last));
            }
            case RereadRunner.JOB -> {
                refuseFailure(rereads.goOn(last));
                yield run(latestOf(last));
            }
            default -> throw unknown(last.getJobInstance().getJobName());
        };
    }

    /** The last run of a job. */
    public BatchRun last(String job) {
        if (!JOBS.contains(job)) {
            throw unknown(job);
        }
        var instance = repository.getLastJobInstance(job);
        var execution = instance == null ? null : repository.getLastJobExecution(instance);
        if (execution == null) {
            throw new WrongRunException("«" + job + "» has not run yet: «job list» shows what has");
        }
        return run(execution);
    }

    /** Asks a run to stop after its chunk, in whatever process it works. */
    public void stop(long id) {
        try {
            operator.stop(execution(id));
        } catch (JobExecutionNotRunningException e) {
            throw new WrongRunException("Run " + id + " is not running: «job list» shows which are");
        }
    }

    /** Asks whatever goes on with this run to stop after its chunk; nothing where nothing does. */
    public void stopWhatGoesOn(long id) {
        var last = latestOf(execution(id));
        if (last.isRunning()) {
            stop(last.getId());
        }
    }

    private JobExecution latestOf(JobExecution execution) {
        return Objects.requireNonNullElse(repository.getLastJobExecution(execution.getJobInstance()), execution);
    }

    private JobExecution execution(long id) {
        try {
            var execution = repository.getJobExecution(id);
            if (execution != null) {
                return execution;
            }
        } catch (EmptyResultDataAccessException e) {
            // Spring Batch 6.0 answers like this, whatever its contract says.
            throw unknown(id);
        }
        throw unknown(id);
    }

    private static WrongRunException unknown(long id) {
        return new WrongRunException("There is no run " + id + ": «job list» shows which there are");
    }

    private static void refuseFailure(NightlyRetention.Night night) {
        if (night instanceof NightlyRetention.Night.Failed) {
            throw new Refusal("Retention broke off: the log says why; restart it when that is mended");
        }
    }

    private static void refuseFailure(RereadRunner.Outcome outcome) {
        switch (outcome) {
            case DONE, STOPPED -> {}
            case BUSY -> throw new Refusal("Another process is at this run: wait for its end");
            case FAILED ->
                throw new Refusal("Reading again broke off: the log says why; restart it when that is mended");
        }
    }

    private static WrongRunException unknown(String job) {
        return new WrongRunException("No job is called «" + job + "»: there are " + String.join(", ", JOBS));
    }

    private static BatchRun run(JobExecution execution) {
        var steps = execution.getStepExecutions();
        return new BatchRun(
                execution.getId(),
                execution.getJobInstance().getJobName(),
                execution.getStatus().name(),
                steps.stream().mapToLong(StepExecution::getReadCount).sum(),
                steps.stream().mapToLong(StepExecution::getWriteCount).sum(),
                execution.getStartTime(),
                execution.getEndTime());
    }
}
