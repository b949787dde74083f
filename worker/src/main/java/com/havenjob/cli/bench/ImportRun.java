package com.havenjob.cli.bench;

import com.havenjob.kernel.UserId;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.worker.mailbox.MailboxImport;
import java.nio.file.Path;
import java.util.List;

/** One import as {@code havenjob import} runs it, in this process. */
final class ImportRun {

    private ImportRun() {}

    static void of(HavenJobProcess server, UserId user, Path folder) {
        server.bean(MailboxImport.class).run(user, List.of(folder), progress -> {});
    }
}
