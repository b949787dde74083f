package com.havenjob.applications;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One application for one position at one company.
 *
 * @param id made when it is opened, before it is saved
 * @param jobTitle empty where no mail has named the position yet
 * @param isNeedsReview whether a machine made it and was not sure
 * @param confidenceScore how sure, 0 to 1; null where a person made it
 * @param parseMetadata JSON: for each field that a machine wrote, its value, score, extractor and quoted evidence
 * @param rawEmailHash SHA-256 of the mail that opened it, or of that and what tells it from the first that the mail opened;
 *     null where a person made it
 * @param companyKey the company's name as it is compared; see {@link CompanyKey}
 * @param version counts the saves, so that two people or tabs cannot overwrite each other
 */
@Table("applications")
public record Application(
        @Id @Nullable ApplicationId id,
        UserId userId,
        String companyName,
        String jobTitle,
        Instant dateApplied,
        @Nullable Instant deadline,
        @Nullable Instant followUpDate,
        ApplicationStatus status,
        @Nullable String source,
        @Nullable String jobUrl,
        @Nullable String location,
        @Nullable Integer salaryMin,
        @Nullable Integer salaryMax,
        @Nullable String salaryCurrency,
        @Nullable String notes,
        @Column("is_needs_review") boolean isNeedsReview,
        @Nullable Double confidenceScore,
        @Nullable String parseMetadata,
        @Nullable String rawEmailHash,
        String companyKey,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant deletedAt,
        @Version @Nullable Integer version) {}
