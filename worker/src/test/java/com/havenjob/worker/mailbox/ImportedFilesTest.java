package com.havenjob.worker.mailbox;

import static com.havenjob.worker.mailbox.MailboxImportJob.CHUNK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import makes of files that are not simply one mail each. */
class ImportedFilesTest {

    private static final RunningPipeline PIPELINE = RunningPipeline.shared();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final UserId user = PIPELINE.somebodyTrusting().id();

    @Test
    void mailsOfAnMboxFileComeInOneByOneWithTheirQuotingUndone() {
        new MailFolder(folder).with("old mail", """
                From careers@example.org Mon Nov  2 08:30:00 2026
                Subject: one
                From: a@example.org

                >From here on it is quoted.

                From careers@example.org Mon Nov  2 08:31:00 2026
                Subject: two
                From: a@example.org

                Second.
                """);

        var seen = run();

        assertThat(seen).extracting(ImportedMail::name).containsExactly(folder + "/old mail#1", folder + "/old mail#2");
        assertThat(PIPELINE.rawMailOf(user))
                .extracting(raw -> new String(raw, StandardCharsets.UTF_8))
                .anyMatch(mail -> mail.contains("\nFrom here on it is quoted."))
                .noneMatch(mail -> mail.startsWith("From "));
    }

    @Test
    void importThatBrokeInsideAnMboxFileGoesOnBehindItsLastMail() {
        var mbox = new StringBuilder();
        for (int i = 0; i < CHUNK + 130; i++) {
            mbox.append("From a@example.org Mon Nov  2 08:30:00 2026\nFrom: a@example.org\nSubject: note ")
                    .append(i)
                    .append("\n\nBody.\n\n");
        }
        new MailFolder(folder).with("box", mbox.toString());
        var imports = PIPELINE.bean(MailboxImport.class);
        assertThat(catchThrowable(() -> imports.run(user, List.of(folder), progress -> {
                    throw new IllegalStateException("broken behind the first chunk");
                })))
                .isNotNull();

        var seen = new ArrayList<ImportedMail>();
        var rest = imports.run(user, List.of(folder), progress -> seen.addAll(progress.mails()));

        assertThat(seen).hasSize(130);
        assertThat(seen.getFirst().name()).isEqualTo(folder + "/box#" + (CHUNK + 1));
        assertThat(rest.tally().accepted()).isEqualTo(CHUNK + 130);
        assertThat(PIPELINE.mailOf(user)).hasSize(CHUNK + 130);
    }

    @Test
    void poisonedMailsDoNotHoldUpTheOthers() {
        new MailFolder(folder)
                .with("a-nul.eml", MailFolder.receipt("Grau\0wald", "Ba\0ker"))
                .with("b-surrogate.eml", MailFolder.receipt("Weiden=ED=A0=80", "Cook"))
                .with("c-far.eml", "From: a@example.org\nDate: Fri, 31 Dec 294999 00:00:00 +0000\nSubject: far\n\nx\n")
                .with("d-noheader", "\0\1\2\3 no mail at all")
                .with("e-empty.eml", "")
                .with("f-good.eml", MailFolder.receipt("Eichfeld", "Cook"));

        var seen = run();

        assertThat(seen).hasSize(6);
        assertThat(results(seen)).containsEntry("e-empty.eml", ImportResult.SKIPPED);
        assertThat(seen)
                .filteredOn(mail -> mail.result() == ImportResult.FAILED)
                .isEmpty();
        assertThat(PIPELINE.mailOf(user)).hasSize(5);
    }

    @Test
    void mailBeyondTheLimitIsSkippedWithAReasonAndALargeOneIsNot() throws IOException {
        new MailFolder(folder).with("a.eml", "From: a@example.org\nSubject: long\n\n" + "word ".repeat(100_000));
        try (var file = new RandomAccessFile(folder.resolve("b.eml").toFile(), "rw")) {
            file.setLength((25L << 20) + 1);
        }

        var seen = run();

        assertThat(results(seen)).containsEntry("b.eml", ImportResult.SKIPPED);
        assertThat(results(seen).get("a.eml")).matches(ImportResult::isAccepted);
        assertThat(seen)
                .filteredOn(mail -> mail.result() == ImportResult.SKIPPED)
                .extracting(ImportedMail::reason)
                .containsExactly("it is larger than a mail may be (26214401 bytes, at most 26214400)");
    }

    @Test
    void whatIsNoRegularFileIsSkippedWithAReason() throws IOException, InterruptedException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        new MailFolder(elsewhere).with("inner.eml", MailFolder.receipt("Eichfeld", "Cook"));
        var box = Files.createDirectory(folder.resolve("box"));
        new MailFolder(box).with("a.eml", MailFolder.receipt("Birkhain", "Cook"));
        Files.createSymbolicLink(box.resolve("b-gone.eml"), folder.resolve("nowhere"));
        Files.createSymbolicLink(box.resolve("c-folder"), elsewhere);
        Files.createSymbolicLink(box.resolve("d-mail.eml"), elsewhere.resolve("inner.eml"));
        makePipe(box.resolve("e-pipe"));

        var seen = new ArrayList<ImportedMail>();
        PIPELINE.bean(MailboxImport.class).run(user, List.of(box), progress -> seen.addAll(progress.mails()));

        assertThat(seen)
                .filteredOn(mail -> mail.result() == ImportResult.SKIPPED)
                .extracting(mail -> Path.of(mail.name()).getFileName() + ": " + mail.reason())
                .containsExactlyInAnyOrder(
                        "b-gone.eml: it is a link to nothing",
                        "c-folder: a link to a folder is not followed",
                        "e-pipe: it is no regular file");
        assertThat(seen).hasSize(5);
        assertThat(PIPELINE.mailOf(user)).hasSize(2);
    }

    private static void makePipe(Path path) throws IOException, InterruptedException {
        var made = new ProcessBuilder("mkfifo", path.toString()).inheritIO().start();
        assertThat(made.waitFor()).isZero();
    }

    @Test
    void previewCountsAndWritesNothing() {
        new MailFolder(folder)
                .with("a.eml", MailFolder.receipt("Birkhain", "Cook"))
                .with("b.eml", MailFolder.receipt("Birkhain", "Cook"))
                .with("c.eml", "From: a@example.org\nSubject: Lunch on Friday?\n\nNoodles again?\n")
                .with("d.eml", "");
        var before = everyRow();

        var summary = PIPELINE.bean(MailboxPreview.class).run(List.of(folder), mail -> {});

        assertThat(everyRow()).isEqualTo(before);
        assertThat(summary.mails()).isEqualTo(2);
        assertThat(summary.repeated()).isEqualTo(1);
        assertThat(summary.unreadable()).isEqualTo(1);
        assertThat(summary.companies()).isEqualTo(1);
    }

    private List<ImportedMail> run() {
        var seen = new ArrayList<ImportedMail>();
        PIPELINE.bean(MailboxImport.class).run(user, List.of(folder), progress -> seen.addAll(progress.mails()));
        return seen;
    }

    private Map<String, ImportResult> results(List<ImportedMail> seen) {
        var results = new HashMap<String, ImportResult>();
        seen.forEach(mail -> results.put(Path.of(mail.name()).getFileName().toString(), mail.result()));
        return results;
    }

    private static List<Long> everyRow() {
        return PIPELINE.sql().sql("""
                        SELECT (xpath('/row/n/text()', query_to_xml(
                                 format('SELECT count(*) AS n FROM %I.%I', table_schema, table_name), true, true, '')))[1]::text::bigint
                        FROM information_schema.tables
                        WHERE table_schema IN ('havenjob', 'batch', 'jobrunr') AND table_type = 'BASE TABLE'
                          AND has_table_privilege(format('%I.%I', table_schema, table_name), 'SELECT')
                        ORDER BY table_schema, table_name
                        """).query((row, number) -> row.getLong(1)).list();
    }
}
