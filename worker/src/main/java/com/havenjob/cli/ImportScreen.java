package com.havenjob.cli;

import com.havenjob.worker.mailbox.ImportProgress;
import com.havenjob.worker.mailbox.ImportResult;
import com.havenjob.worker.mailbox.ImportTally;
import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on stderr how an import goes: a bar on a terminal, a plain line now and then elsewhere. */
final class ImportScreen implements AutoCloseable {

    private static final int MAILS_A_LINE = 1_000;
    private static final int WIDTH = 110;
    private static final int MOST_NAMED = 20;

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;
    private int told;
    private int named;

    ImportScreen(PrintWriter err) {
        this.err = err;
        this.bar = isTerminal() ? bar() : null;
    }

    void show(ImportProgress progress) {
        var tally = progress.tally();
        if (bar != null) {
            bar.maxHint(progress.bytesTotal());
            bar.stepTo(progress.bytesDone());
            bar.setExtraMessage(" " + counts(tally));
        } else {
            if (tally.all() / MAILS_A_LINE > told) {
                told = tally.all() / MAILS_A_LINE;
                err.println(counts(tally));
            }
            progress.mails().stream()
                    .filter(mail -> mail.reason() != null && named++ < MOST_NAMED)
                    .forEach(mail -> err.println(mail.name() + ": " + mail.reason()));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static String counts(ImportTally tally) {
        return tally.all() + " mails, " + tally.of(ImportResult.CREATED) + " new applications, "
                + tally.of(ImportResult.REVIEW) + " for review, " + tally.of(ImportResult.DUPLICATE) + " duplicates";
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Import")
                .setInitialMax(-1)
                .setUnit(" MB", 1 << 20)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 went back to null where there is no terminal (JDK-8351435)
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
