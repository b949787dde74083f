package com.havenjob.worker.mailbox;

import static com.havenjob.worker.mailbox.MailboxImportJob.CHUNK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxImportTest {

    private static final RunningPipeline PIPELINE = RunningPipeline.shared();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private UserId user = PIPELINE.somebodyTrusting().id();
    private final MailboxImport imports = PIPELINE.bean(MailboxImport.class);

    @BeforeEach
    void somebody() {
        user = PIPELINE.somebodyTrusting().id();
    }

    @Test
    void secondImportOfTheSameFolderChangesNothingAndReportsDuplicates() {
        new MailFolder(folder).withReceipts(7).with("deep/er/note", MailFolder.receipt("Halmgrund", "Miller"));

        var first = run();
        var before = rows();
        var second = run();

        assertThat(first.complete()).isTrue();
        assertThat(first.tally().accepted()).isEqualTo(8);
        assertThat(second.tally().of(ImportResult.DUPLICATE)).isEqualTo(8);
        assertThat(second.tally().accepted()).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void importThatBrokeBetweenChunksGoesOnBehindTheLastOne() {
        new MailFolder(folder).withReceipts(2 * CHUNK + 50);

        assertThatThrownBy(() -> imports.run(user, List.of(folder), progress -> {
                    if (progress.tally().all() == 2 * CHUNK) {
                        throw new IllegalStateException("broken between two chunks");
                    }
                }))
                .hasMessageContaining("goes on where it stopped");
        assertThat(PIPELINE.mailOf(user)).hasSize(2 * CHUNK);

        var seen = new ArrayList<String>();
        var rest =
                imports.run(user, List.of(folder), progress -> progress.mails().forEach(mail -> seen.add(mail.name())));

        assertThat(seen).hasSize(50).allMatch(name -> name.compareTo(folder + "/0%d.eml".formatted(2 * CHUNK)) >= 0);
        assertThat(rest.continued()).isTrue();
        assertThat(rest.tally().accepted()).isEqualTo(2 * CHUNK + 50);
        assertThat(rest.tally().of(ImportResult.DUPLICATE)).isZero();
        assertThat(PIPELINE.mailOf(user)).hasSize(2 * CHUNK + 50).doesNotHaveDuplicates();
    }

    @Test
    void importWhoseProcessWasKilledTwiceGoesOnEachTime() {
        new MailFolder(folder).withReceipts(2 * CHUNK + 50);
        breakAt(CHUNK);
        leaveAsAKillWould();
        breakAt(2 * CHUNK);
        leaveAsAKillWould();

        var rest = run();

        assertThat(rest.complete()).isTrue();
        assertThat(rest.tally().accepted()).isEqualTo(2 * CHUNK + 50);
        assertThat(rest.tally().of(ImportResult.DUPLICATE)).isZero();
    }

    @Test
    void everyMailOfAnImportIsJudgedInItsChunk() {
        new MailFolder(folder).withReceipts(3);

        run();

        assertThat(PIPELINE.statesOfMailOf(user)).hasSize(3).doesNotContain(MessageState.RECEIVED);
    }

    private void breakAt(int mails) {
        assertThatThrownBy(() -> imports.run(user, List.of(folder), progress -> {
                    if (progress.tally().all() == mails) {
                        throw new IllegalStateException("broken between two chunks");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private void leaveAsAKillWould() {
        for (var table : List.of("batch.batch_step_execution", "batch.batch_job_execution")) {
            PIPELINE.sql()
                    .sql("UPDATE " + table + """
                             SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL
                            WHERE job_execution_id = (SELECT max(job_execution_id) FROM batch.batch_job_execution_params
                                                      WHERE parameter_name = 'user' AND parameter_value = :user)
                            """)
                    .param("user", user.toString())
                    .update();
        }
    }

    private ImportSummary run() {
        return imports.run(user, List.of(folder), progress -> {});
    }

    private List<Integer> rows() {
        return List.of("inbound_messages", "applications", "notifications").stream()
                .map(table -> PIPELINE.sql()
                        .sql("SELECT count(*) FROM " + table + " WHERE user_id = :user")
                        .param("user", user.value())
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
