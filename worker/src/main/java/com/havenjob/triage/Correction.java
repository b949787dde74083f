package com.havenjob.triage;

import com.havenjob.applications.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a person says a mail means.
 *
 * @param jobTitle empty where the person does not know it either
 */
public record Correction(
        String companyName,
        String jobTitle,
        ApplicationStatus status,
        @Nullable String location) {

    public Correction {
        companyName = companyName.strip();
        jobTitle = jobTitle.strip();
        if (companyName.isEmpty()) {
            throw new IllegalArgumentException("A company is needed");
        }
    }
}
