package com.havenjob.lab;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A label beside what the classifier said of its mail.
 *
 * @param verdict null where there is none: scored as unsure and empty
 */
public record Judged(Label label, @Nullable Verdict verdict) {

    private static final double DECIMALS = 1_000;

    @Nullable
    Kind kind() {
        return verdict == null ? null : verdict.kind().value();
    }

    boolean needsReview() {
        return verdict == null || verdict.needsReview();
    }

    /** Whether the verdict would have made or moved an application without a person. */
    boolean isAccepted() {
        var kind = kind();
        return kind != null && kind != Kind.NOT_APPLICATION && !needsReview();
    }

    /** With three decimals, as {@code parse --json} prints it: both ways to score give the same figures. */
    double confidence() {
        return verdict == null ? 0 : Math.round(verdict.confidence() * DECIMALS) / DECIMALS;
    }

    /** The system that sent the mail, as labelled, else as found, else the sender's domain. */
    String source() {
        if (label.source() != null) {
            return label.source();
        }
        var found = verdict == null ? null : verdict.source();
        return found == null ? senderDomain() : beforeSlash(found.extractor());
    }

    /** Findings of a source are named after it: {@code greenhouse/sender}. */
    private static String beforeSlash(String extractor) {
        int slash = extractor.indexOf('/');
        return slash < 0 ? extractor : extractor.substring(0, slash);
    }

    String senderDomain() {
        var from = verdict == null ? null : verdict.original().from();
        return from == null ? "" : from.substring(from.lastIndexOf('@') + 1);
    }

    String company() {
        return verdict == null ? "" : text(verdict.company());
    }

    String title() {
        return verdict == null ? "" : text(verdict.title());
    }

    String location() {
        return verdict == null ? "" : text(verdict.location());
    }

    String interviewAt() {
        return verdict == null ? "" : text(verdict.interviewAt());
    }

    String deadline() {
        return verdict == null ? "" : text(verdict.deadline());
    }

    private static String text(@Nullable Finding<?> finding) {
        return finding == null ? "" : Objects.toString(finding.value());
    }
}
