package com.havenjob.cli;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Original;
import com.havenjob.triage.OtherOutcome;
import com.havenjob.triage.Statuses;
import com.havenjob.triage.Verdict;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A verdict as one line of JSON; its keys and their order are a promise to scripts. What a mail reports of further
 * applications stands under {@code others}, which is missing where there are none.
 */
final class VerdictJson implements VerdictFormat {

    private static final double NANOS_A_MILLI = 1_000_000;

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Override
    public String line(String file, Verdict verdict, long nanos) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("file", file);
        line.put("kind", verdict.kind().value().label());
        line.put(
                "status",
                verdict.concernsApplication()
                        ? Statuses.of(verdict.kind().value()).label()
                        : null);
        line.put("company", value(verdict.company()));
        line.put("title", value(verdict.title()));
        line.put("location", value(verdict.location()));
        line.put("source", value(verdict.source()));
        line.put("appliedOn", value(verdict.appliedOn()));
        line.put("interviewAt", value(verdict.interviewAt()));
        line.put("deadline", value(verdict.deadline()));
        line.put("jobUrl", value(verdict.jobUrl()));
        line.put("confidence", rounded(verdict.confidence()));
        line.put("needsReview", verdict.needsReview());
        line.put("original", original(verdict.original()));
        line.put("forwarded", verdict.forwarded());
        line.put("fields", fields(verdict.findings()));
        if (!verdict.others().isEmpty()) {
            line.put("others", verdict.others().stream().map(VerdictJson::other).toList());
        }
        line.put("millis", rounded(nanos / NANOS_A_MILLI));
        return mapper.writeValueAsString(line);
    }

    private static Map<String, @Nullable Object> other(OtherOutcome other) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("kind", other.kind().value().label());
        object.put("status", Statuses.of(other.kind().value()).label());
        object.put("company", value(other.company()));
        object.put("title", value(other.title()));
        object.put("location", value(other.location()));
        object.put("jobUrl", value(other.jobUrl()));
        object.put("confidence", rounded(other.confidence()));
        object.put("fields", fields(other.findings()));
        return object;
    }

    private static Map<String, @Nullable Object> original(Original original) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("from", original.from());
        object.put("fromName", original.fromName());
        object.put("subject", original.subject());
        object.put("date", original.date() == null ? null : original.date().toString());
        return object;
    }

    private static Map<String, Object> fields(Map<String, Finding<?>> findings) {
        var fields = new LinkedHashMap<String, Object>();
        findings.forEach((name, finding) -> fields.put(name, field(finding)));
        return fields;
    }

    private static Map<String, @Nullable Object> field(Finding<?> finding) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("value", value(finding));
        object.put("confidence", rounded(finding.confidence()));
        object.put("extractor", finding.extractor());
        object.put("evidence", finding.evidence());
        return object;
    }

    private static @Nullable String value(@Nullable Finding<?> finding) {
        return switch (finding == null ? null : finding.value()) {
            case null -> null;
            case Enum<?> label -> label.name().toLowerCase(Locale.ROOT);
            case Object value -> value.toString();
        };
    }

    private static double rounded(double number) {
        return Math.round(number * 1_000) / 1_000.0;
    }
}
