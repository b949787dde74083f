package com.havenjob.triage.outcomes;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.Titles;
import org.jspecify.annotations.Nullable;

/**
 * One of several applications that a mail reports on.
 *
 * @param kind never {@link Kind#NOT_APPLICATION}
 * @param location null where the mail does not say
 * @param requisition null where the mail does not say
 */
public record Reported(
        Finding<Kind> kind,
        Finding<String> company,
        Finding<String> title,
        @Nullable Finding<String> location,
        @Nullable Finding<String> requisition) {

    /** The same for two that are one and the same application. */
    String key() {
        return CompanyKeys.key(company.value()) + "/" + Titles.key(title.value());
    }
}
