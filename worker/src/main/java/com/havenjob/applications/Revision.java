package com.havenjob.applications;

import com.havenjob.applications.Applications.Completion;
import com.havenjob.kernel.ApplicationId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An application on its way to its next saved form; each method changes one aspect and keeps the rest. */
final class Revision {

    private final Application base;
    private ApplicationStatus status;
    private String companyName;
    private String jobTitle;
    private Instant dateApplied;
    private @Nullable Instant deadline;
    private @Nullable Instant followUpDate;
    private @Nullable String source;
    private @Nullable String jobUrl;
    private @Nullable String location;
    private @Nullable Integer salaryMin;
    private @Nullable Integer salaryMax;
    private @Nullable String salaryCurrency;
    private @Nullable String notes;
    private boolean needsReview;
    private @Nullable Instant deletedAt;
    private @Nullable Double confidence;
    private @Nullable String evidence;
    private @Nullable Integer version;

    private Revision(Application base) {
        this.base = base;
        this.status = base.status();
        this.companyName = base.companyName();
        this.jobTitle = base.jobTitle();
        this.dateApplied = base.dateApplied();
        this.deadline = base.deadline();
        this.followUpDate = base.followUpDate();
        this.source = base.source();
        this.jobUrl = base.jobUrl();
        this.location = base.location();
        this.salaryMin = base.salaryMin();
        this.salaryMax = base.salaryMax();
        this.salaryCurrency = base.salaryCurrency();
        this.notes = base.notes();
        this.needsReview = base.isNeedsReview();
        this.deletedAt = base.deletedAt();
        this.confidence = base.confidenceScore();
        this.evidence = base.parseMetadata();
        this.version = base.version();
    }

    static Revision of(Application application) {
        return new Revision(application);
    }

    static Application opening(NewApplication opening, Instant now) {
        var mail = opening.mail();
        return new Application(
                ApplicationId.openedAt(now),
                opening.user(),
                opening.companyName(),
                opening.jobTitle(),
                opening.dateApplied(),
                opening.deadline(),
                null,
                opening.status(),
                opening.source(),
                opening.jobUrl(),
                opening.location(),
                min(opening.salary()),
                max(opening.salary()),
                currency(opening.salary()),
                null,
                opening.needsReview(),
                opening.confidence(),
                opening.evidence(),
                mail == null ? null : mail.hash().hex(),
                CompanyKey.of(opening.companyName()),
                now,
                now,
                null,
                null);
    }

    /** The application with what a mail adds to it; empty where that is nothing. */
    static Optional<Application> completed(Application application, Completion completion, Instant now) {
        var completed = Revision.of(application).withGapsFilled(completion).at(application.updatedAt());
        return completed.equals(application)
                ? Optional.empty()
                : Optional.of(Revision.of(completed).at(now));
    }

    Revision withStatus(ApplicationStatus next) {
        status = next;
        return this;
    }

    Revision withVersion(int shown) {
        version = shown;
        return this;
    }

    Revision withDetails(ApplicationDetails details) {
        companyName = details.companyName().strip();
        jobTitle = details.jobTitle().strip();
        dateApplied = details.dateApplied();
        deadline = details.deadline();
        followUpDate = details.followUpDate();
        source = textOrNull(details.source());
        jobUrl = textOrNull(details.jobUrl());
        location = textOrNull(details.location());
        notes = textOrNull(details.notes());
        return this;
    }

    Revision withGapsFilled(Completion completion) {
        jobTitle = jobTitle.isEmpty() && completion.jobTitle() != null ? completion.jobTitle() : jobTitle;
        location = location == null ? completion.location() : location;
        jobUrl = jobUrl == null ? completion.jobUrl() : jobUrl;
        source = source == null ? completion.source() : source;
        if (salaryMin == null && salaryMax == null && salaryCurrency == null) {
            pay(completion.salary());
        }
        deadline = deadline == null ? completion.deadline() : deadline;
        var earliest = completion.earliestDate();
        dateApplied = earliest != null && earliest.isBefore(dateApplied) ? earliest : dateApplied;
        evidence = completion.evidence() == null ? evidence : completion.evidence();
        return this;
    }

    Revision withMailFields(MailFields fields, @Nullable String json) {
        companyName = fields.companyName();
        jobTitle = fields.jobTitle();
        dateApplied = fields.dateApplied();
        deadline = fields.deadline();
        source = fields.source();
        jobUrl = fields.jobUrl();
        location = fields.location();
        pay(fields.salary());
        needsReview = fields.needsReview();
        confidence = fields.confidence();
        evidence = json;
        return this;
    }

    Revision confirmed() {
        needsReview = false;
        return this;
    }

    Revision restored(NewApplication opening) {
        companyName = opening.companyName();
        jobTitle = opening.jobTitle();
        dateApplied = opening.dateApplied();
        deadline = opening.deadline();
        status = opening.status();
        source = opening.source();
        jobUrl = opening.jobUrl();
        location = opening.location();
        pay(opening.salary());
        needsReview = opening.needsReview();
        confidence = opening.confidence();
        evidence = opening.evidence();
        deletedAt = null;
        return this;
    }

    Revision deleted(Instant now) {
        deletedAt = now;
        return this;
    }

    Application at(Instant updatedAt) {
        return new Application(
                base.id(),
                base.userId(),
                companyName,
                jobTitle,
                dateApplied,
                deadline,
                followUpDate,
                status,
                source,
                jobUrl,
                location,
                salaryMin,
                salaryMax,
                salaryCurrency,
                notes,
                needsReview,
                confidence,
                evidence,
                base.rawEmailHash(),
                CompanyKey.of(companyName),
                base.createdAt(),
                updatedAt,
                deletedAt,
                version);
    }

    private void pay(@Nullable SalaryRange salary) {
        salaryMin = min(salary);
        salaryMax = max(salary);
        salaryCurrency = currency(salary);
    }

    private static @Nullable Integer min(@Nullable SalaryRange salary) {
        return salary == null ? null : salary.min();
    }

    private static @Nullable Integer max(@Nullable SalaryRange salary) {
        return salary == null ? null : salary.max();
    }

    private static @Nullable String currency(@Nullable SalaryRange salary) {
        return salary == null ? null : salary.currency();
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
