package com.havenjob.applications;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an application that mail can write, as they were or as they shall be.
 *
 * @param jobTitle empty where no mail has named the position yet
 * @param salary null where no pay is known
 * @param needsReview whether a machine made the application and is not sure
 * @param confidence of the machine that made it; null where a person did
 */
public record MailFields(
        String companyName,
        String jobTitle,
        Instant dateApplied,
        @Nullable Instant deadline,
        @Nullable String source,
        @Nullable String jobUrl,
        @Nullable String location,
        @Nullable SalaryRange salary,
        boolean needsReview,
        @Nullable Double confidence) {

    /** Those of an application, as they are. */
    public static MailFields of(Application application) {
        return new MailFields(
                application.companyName(),
                application.jobTitle(),
                application.dateApplied(),
                application.deadline(),
                application.source(),
                application.jobUrl(),
                application.location(),
                salaryOf(application),
                application.isNeedsReview(),
                application.confidenceScore());
    }

    /** The same with each field that differs between the two, and that is still as {@code from} has it, as {@code to} has it. */
    public MailFields exchanged(MailFields from, MailFields to) {
        return new MailFields(
                next(companyName, from.companyName, to.companyName),
                next(jobTitle, from.jobTitle, to.jobTitle),
                next(dateApplied, from.dateApplied, to.dateApplied),
                nextOrNull(deadline, from.deadline, to.deadline),
                nextOrNull(source, from.source, to.source),
                nextOrNull(jobUrl, from.jobUrl, to.jobUrl),
                nextOrNull(location, from.location, to.location),
                nextOrNull(salary, from.salary, to.salary),
                next(needsReview, from.needsReview, to.needsReview),
                nextOrNull(confidence, from.confidence, to.confidence));
    }

    /** Whether {@link #exchanged} leaves nothing behind: each field that differs between the two is still as {@code from} has it. */
    public boolean isExchangeable(MailFields from, MailFields to) {
        return isFree(companyName, from.companyName, to.companyName)
                && isFree(jobTitle, from.jobTitle, to.jobTitle)
                && isFree(dateApplied, from.dateApplied, to.dateApplied)
                && isFree(deadline, from.deadline, to.deadline)
                && isFree(source, from.source, to.source)
                && isFree(jobUrl, from.jobUrl, to.jobUrl)
                && isFree(location, from.location, to.location)
                && isFree(salary, from.salary, to.salary)
                && isFree(needsReview, from.needsReview, to.needsReview)
                && isFree(confidence, from.confidence, to.confidence);
    }

    /** The same with a mark of uncertainty. */
    public MailFields unsure() {
        return new MailFields(
                companyName, jobTitle, dateApplied, deadline, source, jobUrl, location, salary, true, confidence);
    }

    private static @Nullable SalaryRange salaryOf(Application application) {
        var min = application.salaryMin();
        var max = application.salaryMax();
        var currency = application.salaryCurrency();
        return min == null || max == null || currency == null ? null : new SalaryRange(min, max, currency);
    }

    private static <T> T next(T current, T from, T to) {
        return current.equals(from) ? to : current;
    }

    private static <T> @Nullable T nextOrNull(@Nullable T current, @Nullable T from, @Nullable T to) {
        return Objects.equals(current, from) ? to : current;
    }

    private static boolean isFree(@Nullable Object current, @Nullable Object from, @Nullable Object to) {
        return Objects.equals(from, to) || Objects.equals(current, from);
    }
}
