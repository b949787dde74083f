package com.havenjob.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.kernel.UserId;
import com.havenjob.testing.CommandRun;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import com.havenjob.worker.mailbox.ImportProgress;
import com.havenjob.worker.mailbox.MailboxImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batch jobs as an operator sees and steers them, beside a running HavenJob. */
class JobCommandTest {

    private static final int MAILS = 500;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final MailboxImport imports = pipeline.bean(MailboxImport.class);
    private final UserId user = pipeline.somebodyTrusting().id();

    @BeforeEach
    void writeMails() throws IOException {
        for (int i = 0; i < MAILS; i++) {
            Files.write(
                    folder.resolve("%04d.eml".formatted(i)),
                    WrittenMail.from("Halmgrund <jobs@halmgrund.example>")
                            .subject("Note " + i)
                            .bytes());
        }
    }

    @Test
    void runWhoseProcessWasKilledIsListedAndGoesOn() {
        breakAfter(200);
        leaveAsAKillWould();
        var broken = lastRun();
        assertThat(run("list").out())
                .anySatisfy(line ->
                        assertThat(line).matches("\\s*" + broken + "\\s+mailbox-import\\s+started\\s+200\\s.*-"));

        var restarted = run("restart", Long.toString(broken));

        assertThat(restarted.status()).as(restarted.err().toString()).isZero();
        assertThat(restarted.out()).last().asString().contains("mailbox-import", "completed", "300");
        assertThat(pipeline.mailOf(user)).hasSize(MAILS).doesNotHaveDuplicates();
        assertThat(run("list").out())
                .anySatisfy(line -> assertThat(line).matches("\\s*" + broken + "\\s+mailbox-import\\s+failed\\s.*"));
    }

    @Test
    void completeRunIsNotDoneAgain() {
        breakAfter(200);
        var broken = lastRun();
        assertThat(run("restart", Long.toString(broken)).status()).isZero();
        var complete = lastRun();

        for (var id : List.of(broken, complete)) {
            var again = run("restart", Long.toString(id));
            assertRefused(again, "Run " + complete + " is complete");
        }
        assertThat(lastRun()).isEqualTo(complete);
    }

    @Test
    void filesThatAreGoneAreASentence() throws IOException {
        breakAfter(200);
        var moved = folder.resolveSibling(folder.getFileName() + "-moved");
        Files.move(folder, moved);
        try {
            var restarted = run("restart", Long.toString(lastRun()));
            assertThat(restarted.status()).isEqualTo(HavenJobCommand.FAILED);
            assertThat(restarted.err()).singleElement().asString().contains("«" + folder + "»", "it is gone");
        } finally {
            Files.move(moved, folder);
        }
    }

    @Test
    void askedToStopARunEndsAfterItsChunk() {
        var summary = imports.run(
                user,
                List.of(folder),
                inTheFirstChunk(
                        () -> assertThat(run("stop", Long.toString(lastRun())).status())
                                .isZero()));

        assertThat(summary.complete()).isFalse();
        assertThat(summary.tally().all()).isLessThan(MAILS);
        assertThat(run("list").out())
                .anySatisfy(line ->
                        assertThat(line).matches("\\s*" + summary.run() + "\\s+mailbox-import\\s+stopped\\s.*"));
        assertRefused(run("stop", Long.toString(summary.run())), "Run " + summary.run() + " is not running");
    }

    @Test
    void retentionIsStartedByItsName() {
        var started = run("start", "retention");
        assertThat(started.status()).as(started.err().toString()).isZero();
        assertThat(started.out()).last().asString().contains("retention", "completed");
        assertThat(run("start", "retention").out()).isEqualTo(started.out());
    }

    @ParameterizedTest
    @CsvSource({
        "restart, 999999999, There is no run 999999999",
        "stop, 999999999, There is no run 999999999",
        "restart, unheard-of, No job is called «unheard-of»",
        "start, unheard-of, No job is called «unheard-of»",
        "start, mailbox-import, An import needs files: use «import --user EMAIL PATH…»",
        "stop, unheard-of, is not a long",
    })
    void whatDoesNotExistIsOneLineAndStatusTwo(String verb, String argument, String sentence) {
        assertRefused(run(verb, argument), sentence);
    }

    @Test
    void limitBelowOneIsRefused() {
        assertRefused(run("list", "--limit", "0"), "--limit must be a number above 0, not 0");
    }

    private void breakAfter(int mails) {
        assertThatThrownBy(() -> imports.run(user, List.of(folder), progress -> {
                    if (progress.tally().all() == mails) {
                        throw new IllegalStateException("broken between two chunks");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Consumer<ImportProgress> inTheFirstChunk(Runnable action) {
        return progress -> {
            if (progress.tally().all() == 200) {
                action.run();
            }
        };
    }

    private void leaveAsAKillWould() {
        for (var table : List.of("batch.batch_step_execution", "batch.batch_job_execution")) {
            pipeline.sql().sql("UPDATE " + table + """
                             SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL
                            WHERE job_execution_id = :run
                            """).param("run", lastRun()).update();
        }
    }

    private long lastRun() {
        return pipeline.sql()
                .sql("""
                        SELECT max(job_execution_id) FROM batch.batch_job_execution_params
                         WHERE parameter_name = 'user' AND parameter_value = :user
                        """)
                .param("user", user.toString())
                .query(Long.class)
                .single();
    }

    private static void assertRefused(CommandRun run, String sentence) {
        assertThat(run.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .singleElement()
                .asString()
                .startsWith("havenjob: ")
                .contains(sentence);
    }

    private CommandRun run(String verb, String... arguments) {
        var all = new ArrayList<String>(List.of("job", verb));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", pipeline.dataDirectory().toString()));
        return CommandRun.of(HavenJobCommand::commandLine, new JobCommand(), all.toArray(String[]::new));
    }
}
