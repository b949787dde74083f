package com.havenjob.worker.batch;

import com.havenjob.kernel.Refusal;
import com.havenjob.worker.mailbox.MailboxImport;
import com.havenjob.worker.nightly.Night;
import com.havenjob.worker.nightly.Nights;
import com.havenjob.worker.rereading.RereadRunner;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    private final JobRepository repository;
    private final JobOperator operator;
    private final MailboxImport imports;
    private final Nights nights;
    private final RereadRunner rereads;

    BatchRuns(
            JobRepository repository,
            JobOperator operator,
            MailboxImport imports,
            Nights nights,
            RereadRunner rereads) {
        this.repository = repository;
        this.operator = operator;
        this.imports = imports;
        this.nights = nights;
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
        if (job.equals(MailboxImport.JOB)) {
            throw new WrongRunException("An import needs files: use «import --user EMAIL PATH…»");
        }
        if (job.equals(RereadRunner.JOB)) {
            throw new WrongRunException("Reading again needs a person: use «reread --user EMAIL»");
        }
        if (!nights.jobs().contains(job)) {
            throw unknown(job);
        }
        refuseFailure(job, nights.run(job));
        return last(job);
    }

    /** Goes on with a run that was stopped, failed or lost its process, and gives the new run when it ended. */
    public BatchRun restart(long id) {
        var last = latestOf(execution(id));
        if (last.getStatus() == BatchStatus.COMPLETED) {
            throw new WrongRunException("Run " + last.getId()
                    + " is complete, there is nothing left to do: «job list» shows what broke off");
        }
        var job = last.getJobInstance().getJobName();
        if (job.equals(MailboxImport.JOB)) {
            return run(execution(imports.goOn(last).run()));
        }
        if (job.equals(RereadRunner.JOB)) {
            refuseFailure(rereads.goOn(last));
            return run(latestOf(last));
        }
        if (!nights.jobs().contains(job)) {
            throw unknown(job);
        }
        refuseFailure(job, nights.goOn(last));
        return run(latestOf(last));
    }

    /** The last run of a job. */
    public BatchRun last(String job) {
        if (!jobs().contains(job)) {
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

    private static void refuseFailure(String job, Night night) {
        switch (night) {
            case Night.Done _, Night.AlreadyDone _ -> {}
            case Night.Busy _ -> throw new Refusal("Another process is at «" + job + "»: wait for its end");
            case Night.Failed _ ->
                throw new Refusal("«" + job + "» broke off: the log says why; restart it when that is mended");
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

    /** The names of all jobs. */
    private List<String> jobs() {
        return Stream.concat(nights.jobs().stream(), Stream.of(MailboxImport.JOB, RereadRunner.JOB))
                .toList();
    }

    private WrongRunException unknown(String job) {
        return new WrongRunException("No job is called «" + job + "»: there are " + String.join(", ", jobs()));
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
