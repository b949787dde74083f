package com.havenjob.applications;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * An application was opened or its status moved. Published inside the transaction that did it.
 *
 * @param from null where it was opened
 * @param message the mail that did it; null where no mail did
 */
public record ApplicationAdvanced(
        UserId user,
        ApplicationId application,
        String companyName,
        String jobTitle,
        @Nullable ApplicationStatus from,
        ApplicationStatus to,
        ChangedBy changedBy,
        boolean needsReview,
        @Nullable MessageId message) {}
