package com.havenjob.worker.batch;

import com.havenjob.kernel.Refusal;
import com.havenjob.worker.mailbox.MailboxImport;
import com.havenjob.worker.retention.NightlyRetention;
import java.util.Comparator;
import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Service;

/** What an operator can see and do about batch jobs. {@link Refusal} where that makes no sense for the run. */
@Service
public class BatchRuns {

    private static final int INSTANCES_A_JOB = 50;

    private final JobRepository repository;
    private final JobOperator operator;
    private final MailboxImport imports;
    private final NightlyRetention retention;

    BatchRuns(JobRepository repository, JobOperator operator, MailboxImport imports, NightlyRetention retention) {
        this.repository = repository;
        this.operator = operator;
        this.imports = imports;
        this.retention = retention;
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

    /** Starts a job that needs no arguments. */
    public void start(String job) {
        switch (job) {
            case NightlyRetention.JOB -> {
                if (retention.run() instanceof NightlyRetention.Night.Failed) {
                    throw new Refusal("Retention broke off: the log says why; start it again when that is mended");
                }
            }
            case MailboxImport.JOB -> throw new Refusal("An import needs files: use «import --user EMAIL PATH…»");
            default -> throw unknown(job);
        }
    }

    /** Goes on with a run that was stopped, failed or lost its process. */
    public void restart(long id) {
        var execution = execution(id);
        switch (execution.getJobInstance().getJobName()) {
            case MailboxImport.JOB -> imports.goOn(execution);
            case NightlyRetention.JOB -> retention.goOn(execution);
            default -> throw unknown(execution.getJobInstance().getJobName());
        }
    }

    /** The last run of a job; {@link Refusal} where it never ran. */
    public long last(String job) {
        var instance = repository.getLastJobInstance(job);
        var execution = instance == null ? null : repository.getLastJobExecution(instance);
        if (execution == null) {
            throw new Refusal("«" + job + "» has not run yet: «job list» shows what has");
        }
        return execution.getId();
    }

    /** Asks a run to stop after its chunk, in whatever process it works. */
    public void stop(long id) {
        try {
            operator.stop(execution(id));
        } catch (JobExecutionNotRunningException e) {
            throw new Refusal("Run " + id + " is not running: «job list» shows which are", e);
        }
    }

    private JobExecution execution(long id) {
        var execution = repository.getJobExecution(id);
        if (execution == null) {
            throw new Refusal("There is no run " + id + ": «job list» shows which there are");
        }
        return execution;
    }

    private static Refusal unknown(String job) {
        return new Refusal(
                "No job is called «" + job + "»: there are " + NightlyRetention.JOB + " and " + MailboxImport.JOB);
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
