package com.havenjob.triage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mail reports of a further application, beside the one that its {@link Verdict} is about. It always names company
 * and position: what names less cannot be told from the first.
 *
 * @param kind what it reports, with the words that say so; never {@link Kind#NOT_APPLICATION}
 * @param location where the position is; null where the mail does not say
 * @param requisition the employer's own number of the position; null where the mail does not say
 * @param jobUrl a link to this position and no other; null where the mail has none
 * @param confidence 0 to 1: the estimated probability that kind, company and title are all right
 */
public record OtherOutcome(
        Finding<Kind> kind,
        Finding<String> company,
        Finding<String> title,
        @Nullable Finding<String> location,
        @Nullable Finding<String> requisition,
        @Nullable Finding<String> jobUrl,
        double confidence) {

    public OtherOutcome {
        if (kind.value() == Kind.NOT_APPLICATION) {
            throw new IllegalArgumentException("A further outcome is about an application");
        }
    }

    /** What was read, by name, in the order in which it is shown. */
    public Map<String, Finding<?>> findings() {
        var findings = new LinkedHashMap<String, Finding<?>>();
        findings.put("kind", kind);
        findings.put("company", company);
        findings.put("title", title);
        put(findings, "location", location);
        put(findings, "requisition", requisition);
        put(findings, "jobUrl", jobUrl);
        return findings;
    }

    private static void put(Map<String, Finding<?>> findings, String name, @Nullable Finding<?> finding) {
        if (finding != null) {
            findings.put(name, finding);
        }
    }
}
