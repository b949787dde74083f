package com.havenjob.lab;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read wrong.
 *
 * @param file the mail
 * @param field kind, company or title; «false create» where a mail about something else would have made an application
 * @param wanted what the label says
 * @param got what was read; empty for nothing
 * @param extractor what read it; empty where nothing did
 * @param evidence the words it was read from
 * @param confidence 0 to 1: how sure the whole verdict was
 */
public record Miss(
        String file, String field, String wanted, String got, String extractor, String evidence, double confidence) {

    /** The worst misses of these mails: those that were surest. */
    public static List<Miss> worst(List<Judged> mails, int most) {
        return mails.stream()
                .flatMap(mail -> of(mail).stream())
                .sorted(Comparator.comparingDouble(Miss::confidence)
                        .reversed()
                        .thenComparing(Miss::file)
                        .thenComparing(Miss::field))
                .limit(most)
                .toList();
    }

    private static List<Miss> of(Judged mail) {
        var misses = new ArrayList<Miss>();
        var label = mail.label();
        var verdict = mail.verdict();
        if (label.isNegative()) {
            if (mail.isAccepted()) {
                misses.add(kind("false create", mail));
            }
            return misses;
        }
        if (label.kind() != null && label.kind() != mail.kind()) {
            misses.add(kind("kind", mail));
        }
        addName(
                "company",
                label.company(),
                Mark.ofName(label.company(), mail.company(), Spelling::company),
                verdict == null ? null : verdict.company(),
                mail,
                misses);
        addName(
                "title",
                label.title(),
                Mark.ofName(label.title(), mail.title(), Spelling::title),
                verdict == null ? null : verdict.title(),
                mail,
                misses);
        return misses;
    }

    private static Miss kind(String field, Judged mail) {
        Verdict verdict = mail.verdict();
        return of(field, label(mail.label().kind()), label(mail.kind()), verdict == null ? null : verdict.kind(), mail);
    }

    private static void addName(
            String field,
            @Nullable String wanted,
            Mark mark,
            @Nullable Finding<String> finding,
            Judged mail,
            List<Miss> misses) {
        if (mark == Mark.WRONG || mark == Mark.NEAR) {
            misses.add(of(
                    field,
                    Objects.requireNonNullElse(wanted, ""),
                    finding == null ? "" : finding.value(),
                    finding,
                    mail));
        }
    }

    private static Miss of(String field, String wanted, String got, @Nullable Finding<?> finding, Judged mail) {
        return new Miss(
                mail.label().file(),
                field,
                wanted,
                got,
                finding == null ? "" : finding.extractor(),
                finding == null ? "" : finding.evidence(),
                mail.confidence());
    }

    private static String label(@Nullable Kind kind) {
        return kind == null ? "" : kind.label();
    }
}
