package com.havenjob.applications;

import com.havenjob.kernel.ApplicationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of applications.
 *
 * @param jobTitle empty where no mail has named the position yet
 */
public record ApplicationRow(
        ApplicationId id,
        String companyName,
        String jobTitle,
        ApplicationStatus status,
        Instant dateApplied,
        Instant updatedAt,
        @Nullable String location,
        @Nullable String source,
        boolean needsReview) {}
