package com.havenjob.worker.smtp;

import com.havenjob.worker.doors.MemoryBudget;
import com.havenjob.worker.doors.Reception;
import com.havenjob.worker.doors.Spool;
import com.havenjob.worker.queue.PipelineMetrics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/** What every mail that comes through one opened door shares. */
record Doorway(
        SmtpSettings settings,
        Reception reception,
        PeerRules rules,
        MailsInProgress inProgress,
        MemoryBudget memory,
        Path spoolFolder,
        PipelineMetrics metrics,
        Clock clock) {

    Spool newSpool() {
        return new Spool(spoolFolder, settings.spoolAbove().toBytes());
    }

    Instant now() {
        return clock.instant();
    }

    /** When a mail that begins now must be in. */
    Instant deadline() {
        return now().plus(settings.mailTimeout());
    }
}
