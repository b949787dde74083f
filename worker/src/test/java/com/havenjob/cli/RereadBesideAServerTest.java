package com.havenjob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.accounts.Account;
import com.havenjob.kernel.RereadId;
import com.havenjob.rereading.ChangeOutcome;
import com.havenjob.rereading.MailFilter;
import com.havenjob.rereading.Rereadings;
import com.havenjob.rereading.RunState;
import com.havenjob.testing.CommandRun;
import com.havenjob.testing.OlderRules;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.worker.NamedLock;
import com.havenjob.worker.queue.RereadMail;
import com.havenjob.worker.queue.RereadMailHandler;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.support.TransactionTemplate;

/** One run that a command and a server's job take up at the same time: one of them does it, and both end well. */
@Timeout(120)
class RereadBesideAServerTest {

    private static final int MAILS = 3;

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final Account person = pipeline.somebodyTrusting();
    private final OlderRules older = new OlderRules(pipeline, person.id());
    private final Rereadings rereadings = pipeline.bean(Rereadings.class);
    private final RereadMailHandler server = pipeline.bean(RereadMailHandler.class);

    /** The pool that all share may have one thread only. */
    private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

    private final RereadId run;

    RereadBesideAServerTest() {
        older.judged(MAILS);
        run = rereadings.request(person.id(), MailFilter.ALL);
    }

    @BeforeEach
    void changesAreWanted() {
        serve();
        assertThat(rereadings.confirm(person.id(), run)).isTrue();
    }

    @AfterEach
    void bothHaveEnded() {
        beside.close();
    }

    @Test
    void whatTheServerIsAtTheCommandWaitsForAndDoesNoSecondTime() throws ExecutionException, InterruptedException {
        var command = new CompletableFuture<CommandRun>();
        var waiting = new CountDownLatch(1);
        var job = whileTheApplicationsAreHeld(() -> {
            var working = CompletableFuture.runAsync(this::serve, beside);
            untilTheServerIsAtIt();
            command.completeAsync(() -> apply(waiting), beside);
            await(waiting);
            return working;
        });

        job.get();

        assertThat(command.get().status()).as(command.get().err().toString()).isZero();
        assertThat(command.get().err()).singleElement().asString().contains("another process is at run " + run);
        assertThat(command.get().out()).anySatisfy(line -> assertThat(line).matches("changed +" + MAILS));
        assertDoneOnce();
    }

    @Test
    void whatTheCommandIsAtTheServerLeavesToIt() {
        new NamedLock(pipeline.bean(DataSource.class)).holding("reread/" + run, () -> {
            serve();
            return true;
        });

        assertThat(state()).isEqualTo(RunState.CONFIRMED);
        assertThat(apply(new CountDownLatch(1)).status()).isZero();
        serve();
        assertDoneOnce();
    }

    @Test
    void whatTheServerHasDoneTheCommandSaysAndDoesNoSecondTime() {
        serve();

        var command = apply(new CountDownLatch(1));

        assertThat(command.status()).isZero();
        assertThat(command.err()).singleElement().asString().contains("was applied before");
        assertDoneOnce();
    }

    private void assertDoneOnce() {
        assertThat(state()).isEqualTo(RunState.APPLIED);
        assertThat(rereadings.run(person.id(), run).orElseThrow().count(ChangeOutcome.APPLIED))
                .isEqualTo(MAILS);
        assertThat(older.titles()).containsExactly(OlderRules.TITLE);
        assertThat(numbers(
                        "SELECT DISTINCT version AS n FROM applications WHERE user_id = :id",
                        person.id().value()))
                .as("writes of each application")
                .containsExactly(1);
        assertThat(numbers("""
                                SELECT count(*) AS n FROM batch.batch_job_execution_params AS run
                                JOIN batch.batch_job_execution_params AS phase USING (job_execution_id)
                                WHERE run.parameter_name = 'run' AND run.parameter_value = CAST(:id AS text)
                                  AND phase.parameter_name = 'phase' AND phase.parameter_value = 'APPLY'
                                """, run.value())).as("executions of the batch job").containsExactly(1);
    }

    private List<Integer> numbers(String query, Object id) {
        return pipeline.sql()
                .sql(query)
                .param("id", id)
                .query((row, number) -> row.getInt("n"))
                .list();
    }

    private RunState state() {
        return rereadings.run(person.id(), run).orElseThrow().state();
    }

    /** Does what a job of the server's queue does. */
    private void serve() {
        server.run(new RereadMail(run.value()));
    }

    /** Runs the command in a process of its own, as far as that goes; {@code said} opens with its first word on stderr. */
    private CommandRun apply(CountDownLatch said) {
        return CommandRun.watched(
                HavenJobCommand::commandLine,
                new RereadCommand(),
                said::countDown,
                "reread",
                "--user",
                person.email().value(),
                "--apply",
                run.toString(),
                "--data",
                pipeline.dataDirectory().toString());
    }

    /** Nobody can write the person's applications meanwhile. */
    private <T> T whileTheApplicationsAreHeld(Supplier<T> work) {
        return Objects.requireNonNull(pipeline.bean(TransactionTemplate.class).execute(status -> {
            numbers(
                    "SELECT 1 AS n FROM applications WHERE user_id = :id FOR UPDATE",
                    person.id().value());
            return work.get();
        }));
    }

    /** The lock can be had until then, and not for some seconds afterwards. */
    private void untilTheServerIsAtIt() {
        var lock = new NamedLock(pipeline.bean(DataSource.class));
        while (lock.holding("reread/" + run, () -> true).isPresent()) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", e);
        }
    }
}
