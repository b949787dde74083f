package com.havenjob.applications;

import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an application when it is opened.
 *
 * @param jobTitle empty where the position is not known yet
 * @param evidence JSON for {@code parse_metadata}; null where a person opens it
 * @param mail the mail that opens it; null where a person opens it
 */
public record NewApplication(
        UserId user,
        String companyName,
        String jobTitle,
        Instant dateApplied,
        ApplicationStatus status,
        @Nullable Instant deadline,
        @Nullable String source,
        @Nullable String jobUrl,
        @Nullable String location,
        @Nullable SalaryRange salary,
        boolean needsReview,
        @Nullable Double confidence,
        @Nullable String evidence,
        @Nullable Mail mail) {

    public NewApplication {
        if (companyName.isBlank()) {
            throw new IllegalArgumentException("An application needs a company");
        }
    }

    /**
     * The mail behind a change.
     *
     * @param hash of the mail, or what stands for it where the mail opens more than one application
     * @param sentAt when it was sent, as it says
     */
    public record Mail(MessageId id, Sha256 hash, Instant sentAt) {

        /** When that happened which the mail tells: when it was sent, and never later than {@code now}. */
        Instant happenedAt(Instant now) {
            return sentAt.isAfter(now) ? now : sentAt;
        }
    }
}
