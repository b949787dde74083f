package com.havenjob.cli;

import com.havenjob.triage.Kind;
import com.havenjob.worker.mailbox.ImportResult;
import com.havenjob.worker.mailbox.ImportSummary;
import com.havenjob.worker.mailbox.PreviewSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Summaries of imports as lines for people. */
final class ImportText {

    private static final double MILLIS_A_SECOND = 1_000;

    private ImportText() {}

    static List<String> of(ImportSummary summary) {
        var tally = summary.tally();
        return List.of(
                "Import " + summary.run() + (summary.complete() ? " is complete" : " was stopped")
                        + (summary.continued() ? "; it went on where an earlier one stopped" : ""),
                line("mails", tally.all()),
                line("accepted", tally.accepted()),
                line("applications new", tally.of(ImportResult.CREATED)),
                line("applications updated", tally.of(ImportResult.UPDATED)),
                line("unchanged", tally.of(ImportResult.UNCHANGED)),
                line("for review", tally.of(ImportResult.REVIEW)),
                line("ignored", tally.of(ImportResult.IGNORED)),
                line("duplicates", tally.of(ImportResult.DUPLICATE)),
                line("quarantined", tally.of(ImportResult.QUARANTINED)),
                line("skipped", tally.of(ImportResult.SKIPPED)),
                line("failed", tally.of(ImportResult.FAILED)),
                String.format(
                        Locale.ROOT,
                        "%-21s %7.1f s",
                        "duration",
                        summary.duration().toMillis() / MILLIS_A_SECOND));
    }

    static List<String> of(PreviewSummary summary) {
        var lines = new ArrayList<String>();
        lines.add("An import would meet, and has not touched:");
        lines.add(line("mails", summary.mails()));
        for (var kind : Kind.values()) {
            lines.add(line(kind.label().replace('_', ' '), summary.kinds().getOrDefault(kind, 0)));
        }
        lines.add(line("companies", summary.companies()));
        lines.add(line("for review", summary.review()));
        lines.add(line("more than once", summary.repeated()));
        lines.add(line("unreadable", summary.unreadable()));
        return lines;
    }

    private static String line(String name, int count) {
        return String.format(Locale.ROOT, "%-21s %7d", name, count);
    }
}
