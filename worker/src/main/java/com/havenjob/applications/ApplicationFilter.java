package com.havenjob.applications;

import java.util.Set;

/**
 * Which applications a list shows.
 *
 * @param text words that company or title must contain, each from a word's beginning; empty for all
 * @param statuses the statuses to show; empty for all
 * @param onlyNeedsReview whether to show only those a person must look at
 */
public record ApplicationFilter(String text, Set<ApplicationStatus> statuses, boolean onlyNeedsReview) {

    public static final ApplicationFilter ALL = new ApplicationFilter("", Set.of(), false);

    public ApplicationFilter {
        statuses = Set.copyOf(statuses);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
