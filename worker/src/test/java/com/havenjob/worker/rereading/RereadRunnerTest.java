package com.havenjob.worker.rereading;

import static com.havenjob.worker.rereading.RereadBatch.CHUNK;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import com.havenjob.rereading.Audience;
import com.havenjob.rereading.ChangeOutcome;
import com.havenjob.rereading.MailFilter;
import com.havenjob.rereading.Rereadings;
import com.havenjob.rereading.Run;
import com.havenjob.rereading.RunState;
import com.havenjob.testing.OlderRules;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.worker.NamedLock;
import com.havenjob.worker.rereading.RereadRunner.Outcome;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The batch job of a run: all its mail, chunk by chunk, each mail once, whatever happens between. */
class RereadRunnerTest {

    private static final RunningPipeline PIPELINE = RunningPipeline.shared();
    private static final int MAILS = CHUNK + 10;

    private final UserId person = PIPELINE.somebodyTrusting().id();
    private final OlderRules older = new OlderRules(PIPELINE, person);
    private final Rereadings rereadings = PIPELINE.bean(Rereadings.class);
    private final RereadRunner runner = PIPELINE.bean(RereadRunner.class);

    private Run run(RereadId id) {
        return rereadings.run(person, id).orElseThrow();
    }

    private RereadId requested() {
        return rereadings.request(person, MailFilter.ALL);
    }

    @Test
    void runGoesFromPreviewToChangesAndBackAndEachStepIsDoneOnce() {
        older.judged(MAILS);
        var run = requested();

        assertThat(runner.run(run, Audience.WATCHING)).isEqualTo(Outcome.DONE);
        assertThat(run(run).state()).isEqualTo(RunState.READY);
        assertThat(run(run).count(ChangeOutcome.PROPOSED)).isEqualTo(MAILS);
        assertThat(older.titles()).containsExactly(OlderRules.MISREAD);
        assertThat(runner.run(run, Audience.WATCHING)).as("nothing is wanted").isEqualTo(Outcome.DONE);
        assertThat(run(run).mails()).isEqualTo(MAILS);

        assertThat(rereadings.confirm(person, run)).isTrue();
        assertThat(runner.run(run, Audience.WATCHING)).isEqualTo(Outcome.DONE);
        assertThat(run(run).state()).isEqualTo(RunState.APPLIED);
        assertThat(older.titles()).containsExactly(OlderRules.TITLE);

        assertThat(rereadings.undo(person, run)).isTrue();
        assertThat(runner.run(run, Audience.WATCHING)).isEqualTo(Outcome.DONE);
        assertThat(run(run).state()).isEqualTo(RunState.UNDONE);
        assertThat(run(run).count(ChangeOutcome.UNDONE)).isEqualTo(MAILS);
        assertThat(older.titles()).containsExactly(OlderRules.MISREAD);
    }

    @Test
    void previewThatWasKilledBetweenChunksGoesOnBehindTheLastOne() {
        older.judged(MAILS);
        var run = requested();
        poison();
        assertThat(runner.run(run, Audience.WATCHING)).isEqualTo(Outcome.FAILED);
        assertThat(run(run).mails()).as("the first chunk is committed").isEqualTo(CHUNK);
        leaveAsAKillWould(run);
        cure();

        assertThat(runner.run(run, Audience.WATCHING)).isEqualTo(Outcome.DONE);

        assertThat(run(run).state()).isEqualTo(RunState.READY);
        assertThat(run(run).mails()).isEqualTo(MAILS);
        assertThat(run(run).count(ChangeOutcome.PROPOSED)).isEqualTo(MAILS);
    }

    @Test
    void changesThatWereKilledBetweenChunksAreEachMadeOnce() {
        older.judged(MAILS);
        var run = requested();
        runner.run(run, Audience.WATCHING);
        rereadings.confirm(person, run);
        poison();
        assertThat(runner.run(run, Audience.WATCHING)).isEqualTo(Outcome.FAILED);
        assertThat(run(run).count(ChangeOutcome.APPLIED)).isEqualTo(CHUNK);
        leaveAsAKillWould(run);
        cure();

        assertThat(runner.run(run, Audience.WATCHING)).isEqualTo(Outcome.DONE);

        assertThat(run(run).count(ChangeOutcome.APPLIED)).isEqualTo(MAILS);
        assertThat(older.titles()).containsExactly(OlderRules.TITLE);
        assertThat(versions()).as("each application was written once").containsExactly(1);
    }

    @Test
    void whatAnotherProcessIsAtIsLeftToIt() {
        older.judged(1);
        var run = requested();
        var lock = new NamedLock(PIPELINE.bean(DataSource.class));

        var meanwhile = lock.holding("reread/" + run, () -> runner.run(run, Audience.WATCHING));

        assertThat(meanwhile).contains(Outcome.BUSY);
        assertThat(run(run).mails()).isZero();
        assertThat(rereadings.discard(person, run)).isTrue();
    }

    @Test
    void previewThatIsDiscardedWhileItWaitsIsNotRead() {
        older.judged(1);
        var run = requested();
        assertThat(rereadings.discard(person, run)).isTrue();

        assertThat(runner.run(run, Audience.WATCHING)).isEqualTo(Outcome.DONE);

        assertThat(run(run).state()).isEqualTo(RunState.DISCARDED);
        assertThat(run(run).mails()).isZero();
    }

    /** Makes what was read from the last mail unreadable, so that the second chunk breaks. */
    private void poison() {
        verdictOfTheLastMailBecomes("jsonb_build_object('was', verdict)");
    }

    private void cure() {
        verdictOfTheLastMailBecomes("verdict -> 'was'");
    }

    private void verdictOfTheLastMailBecomes(String expression) {
        PIPELINE.sql()
                .sql("UPDATE inbound_messages SET verdict = " + expression
                        + " WHERE id = (SELECT max(id::text)::uuid FROM inbound_messages WHERE user_id = :user)")
                .param("user", person.value())
                .update();
    }

    private List<Integer> versions() {
        return PIPELINE.sql()
                .sql("SELECT DISTINCT version FROM applications WHERE user_id = :user")
                .param("user", person.value())
                .query((row, number) -> row.getInt("version"))
                .list();
    }

    private void leaveAsAKillWould(RereadId run) {
        for (var table : List.of("batch.batch_step_execution", "batch.batch_job_execution")) {
            PIPELINE.sql()
                    .sql("UPDATE " + table + """
                             SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL
                            WHERE job_execution_id = (SELECT max(job_execution_id) FROM batch.batch_job_execution_params
                                                      WHERE parameter_name = 'run' AND parameter_value = :run)
                            """)
                    .param("run", run.toString())
                    .update();
        }
    }
}
