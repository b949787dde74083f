package com.havenjob.triage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what the application of a mail can be found.
 *
 * @param thread ids of the mails that it answers; none where the mail is about several applications
 * @param company null where the mail does not say
 * @param title null where the mail does not say
 * @param requisition null where the mail does not say
 * @param sentAt when the mail was written
 */
record Sought(
        List<String> thread,
        Kind kind,
        @Nullable String company,
        @Nullable String title,
        @Nullable String requisition,
        Instant sentAt) {

    static Sought of(Report report) {
        var verdict = report.verdict();
        return new Sought(
                report.alone() ? report.parsed().references() : List.of(),
                verdict.kind().value(),
                valueOf(verdict.company()),
                valueOf(verdict.title()),
                valueOf(verdict.requisition()),
                report.dates().sentAt());
    }

    /** The same of what was proposed for a further application of a mail. */
    static Sought of(Proposal other, Instant sentAt) {
        return new Sought(
                List.of(),
                other.kindValue(),
                other.value("company"),
                other.value("title"),
                other.value("requisition"),
                sentAt);
    }

    private static @Nullable String valueOf(@Nullable Finding<String> finding) {
        return finding == null ? null : finding.value();
    }
}
