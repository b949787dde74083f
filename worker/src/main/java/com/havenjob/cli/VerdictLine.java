package com.havenjob.cli;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Verdict;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A verdict as a line for people. */
final class VerdictLine implements VerdictFormat {

    @Override
    public String line(String file, Verdict verdict, long nanos) {
        var line = new StringBuilder(file)
                .append(": ")
                .append(verdict.kind().value().label());
        if (verdict.concernsApplication()) {
            line.append(", ").append(text(verdict.title(), "no title"));
            line.append(" at ").append(text(verdict.company(), "no company"));
        }
        line.append(String.format(Locale.ROOT, " (%.2f", verdict.confidence()));
        line.append(verdict.forwarded() ? ", forwarded" : "").append(verdict.needsReview() ? ", for review)" : ")");
        for (var other : verdict.others()) {
            line.append("; also ").append(other.kind().value().label());
            line.append(", ").append(other.title().value());
            line.append(" at ").append(other.company().value());
            line.append(String.format(Locale.ROOT, " (%.2f)", other.confidence()));
        }
        return line.toString().replace('\n', ' ');
    }

    private static String text(@Nullable Finding<String> finding, String otherwise) {
        return finding == null ? otherwise : finding.value();
    }
}
