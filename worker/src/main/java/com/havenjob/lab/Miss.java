package com.havenjob.lab;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
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
        var label = mail.label();
        var misses = new ArrayList<Miss>();
        if (label.isNegative() && mail.isAccepted()) {
            misses.add(kind("false create", mail));
        }
        if (label.isPositive() && label.kind() != mail.kind()) {
            misses.add(kind("kind", mail));
        }
        var verdict = mail.verdict();
        // Names are not looked for in a mail about something else: that they are missing says nothing more.
        if (!label.isNegative() && verdict != null && verdict.concernsApplication()) {
            addName("company", label.company(), Spelling::company, verdict.company(), mail, misses);
            addName("title", label.title(), Spelling::title, verdict.title(), mail, misses);
        }
        return misses;
    }

    private static Miss kind(String field, Judged mail) {
        Verdict verdict = mail.verdict();
        return of(field, label(mail.label().kind()), label(mail.kind()), verdict == null ? null : verdict.kind(), mail);
    }

    private static void addName(
            String field,
            @Nullable String wanted,
            UnaryOperator<String> spelling,
            @Nullable Finding<String> finding,
            Judged mail,
            List<Miss> misses) {
        String got = finding == null ? "" : finding.value();
        var mark = Mark.ofName(wanted, got, spelling);
        if (wanted != null && mark != Mark.RIGHT) {
            misses.add(of(field, wanted, got, finding, mail));
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
