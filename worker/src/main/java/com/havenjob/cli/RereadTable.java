package com.havenjob.cli;

import com.havenjob.rereading.Change;
import com.havenjob.rereading.ChangeOutcome;
import com.havenjob.rereading.Effect;
import com.havenjob.rereading.Reason;
import com.havenjob.rereading.Run;
import com.havenjob.triage.Proposal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What would change or did, a line for each value that differs. */
final class RereadTable {

    private static final int PAGE = 100;
    private static final int LONGEST = 30;

    private RereadTable() {}

    /** What was looked at, and a line for each value that differs. */
    static List<String> of(Run run, Function<PageRequest, List<Change>> changes) {
        var lines = new ArrayList<String>();
        lines.add("Run " + run.id());
        lines.add(RereadText.line("mails", run.mails()));
        lines.add(RereadText.line("would change", run.count(ChangeOutcome.PROPOSED)));
        lines.add(RereadText.line("stay as they are", run.count(ChangeOutcome.SKIPPED)));
        lines.add(RereadText.line("kept no longer", run.erased()));
        if (run.count(ChangeOutcome.PROPOSED) + run.count(ChangeOutcome.SKIPPED) > 0) {
            lines.add("");
            lines.add(row("sent", "mail", "field", "before", "now", "what follows"));
        }
        for (int number = 0; ; number++) {
            var page = changes.apply(PageRequest.of(number, PAGE));
            page.forEach(change -> lines.addAll(rows(change)));
            if (page.size() < PAGE) {
                return lines;
            }
        }
    }

    /** The first line of a mail says which it is, and what follows. */
    private static List<String> rows(Change change) {
        var mail = change.mail();
        var values = values(change);
        var rows = new ArrayList<String>();
        for (var value : values) {
            boolean isFirst = rows.isEmpty();
            rows.add(row(
                    isFirst
                            ? mail.sentAt()
                                    .atOffset(ZoneOffset.UTC)
                                    .toLocalDate()
                                    .toString()
                            : "",
                    isFirst ? mail.subject() : "",
                    value.name(),
                    value.before(),
                    value.now(),
                    isFirst ? follows(change) : ""));
        }
        return rows;
    }

    private static List<Value> values(Change change) {
        var values = new ArrayList<Value>();
        for (var difference : change.differences()) {
            var after = difference.after();
            values.add(new Value(
                    difference.field(), text(difference.before()), text(after == null ? null : after.value())));
        }
        if (!change.furtherBefore().isEmpty() || !change.furtherNow().isEmpty()) {
            values.add(new Value("further", further(change.furtherBefore()), further(change.furtherNow())));
        }
        if (values.isEmpty()) {
            values.add(new Value(
                    "certainty", change.sureBefore() ? "sure" : "unsure", change.sureNow() ? "sure" : "unsure"));
        }
        return values;
    }

    /** One thing that a mail says, before and now. */
    private record Value(String name, String before, String now) {}

    private static String further(List<Proposal> applications) {
        return applications.isEmpty()
                ? text(null)
                : applications.stream()
                        .map(one -> text(one.value("title")) + " at " + text(one.value("company")))
                        .collect(Collectors.joining(", "));
    }

    private static String follows(Change change) {
        var reason = change.reason();
        if (reason != null) {
            return because(reason);
        }
        var status = change.status();
        return effect(change.effect()) + (status == null ? "" : ", which is then " + status.label());
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case UPDATE -> "updates the application";
            case REVIEW -> "goes to the review";
            case PROPOSAL -> "stays in the review, proposes this";
            case EVIDENCE -> "keeps what was read";
            case NONE -> "nothing";
        };
    }

    private static String because(Reason reason) {
        return switch (reason) {
            case DECIDED_BY_PERSON -> "nothing: a person decided";
            case APPLICATION_GONE -> "nothing: the application is deleted";
            case SEVERAL_APPLICATIONS -> "nothing: it was settled for several applications, send it to the review";
            case CHANGED_SINCE -> "nothing: it was changed since";
            case ENDED_EARLY -> "nothing: the run was ended before";
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "-" : value;
    }

    private static String row(String sent, String mail, String field, String before, String now, String follows) {
        return "%-10s  %-30s  %-14s  %-30s  %-30s  %s"
                .formatted(sent, cut(mail), field, cut(before), cut(now), follows)
                .stripTrailing();
    }

    /** A mail's words stay on one line, and do nothing to a terminal. */
    private static String cut(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
