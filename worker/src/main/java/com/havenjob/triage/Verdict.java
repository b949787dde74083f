package com.havenjob.triage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What one mail means. Pure: the same message gives the same verdict.
 *
 * @param kind what it reports, with the sentence that says so; {@link Kind#NOT_APPLICATION} for everything else
 * @param company the employer, not the system that sent the mail; null where the mail does not say
 * @param title the position as the employer writes it, without requisition numbers; null where the mail does not say
 * @param location where the position is; null where the mail does not say
 * @param requisition the employer's own number of the position; null where the mail does not say
 * @param source the applicant tracking system or job board, e.g. {@code Greenhouse}; null for a mail written by hand
 * @param appliedOn when the application was handed in; null where the mail does not say
 * @param interviewAt local date and time of an appointment
 * @param deadline the last day for an assessment or an answer to an offer
 * @param jobUrl a link to the position
 * @param confidence 0 to 1: the estimated probability that kind, company and title are all right
 * @param needsReview whether a person must look before anything is changed
 * @param original who wrote the mail and when, after forwards were taken off
 * @param forwarded whether a forward was taken off
 */
public record Verdict(
        Finding<Kind> kind,
        @Nullable Finding<String> company,
        @Nullable Finding<String> title,
        @Nullable Finding<String> location,
        @Nullable Finding<String> requisition,
        @Nullable Finding<String> source,
        @Nullable Finding<LocalDate> appliedOn,
        @Nullable Finding<LocalDateTime> interviewAt,
        @Nullable Finding<LocalDate> deadline,
        @Nullable Finding<String> jobUrl,
        double confidence,
        boolean needsReview,
        Original original,
        boolean forwarded) {

    /** Whether the mail is about an application at all. */
    public boolean concernsApplication() {
        return kind.value() != Kind.NOT_APPLICATION;
    }
}
