package com.havenjob.applications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person may edit of an application. A blank text counts as none.
 *
 * @param version the version that was on screen
 */
public record ApplicationDetails(
        String companyName,
        String jobTitle,
        Instant dateApplied,
        @Nullable Instant deadline,
        @Nullable Instant followUpDate,
        @Nullable String source,
        @Nullable String jobUrl,
        @Nullable String location,
        @Nullable String notes,
        int version) {

    public ApplicationDetails {
        if (companyName.isBlank()) {
            throw new IllegalArgumentException("An application needs a company");
        }
    }
}
