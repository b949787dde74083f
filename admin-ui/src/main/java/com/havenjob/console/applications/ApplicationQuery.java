package com.havenjob.console.applications;

import com.havenjob.applications.ApplicationFilter;
import com.havenjob.applications.ApplicationStatus;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the list of applications shows and in which order, as it stands in the address of the page.
 *
 * @param sort the property to sort by; empty for the list's own order
 */
record ApplicationQuery(ApplicationFilter filter, String sort, SortDirection direction) {

    static final ApplicationQuery ALL = new ApplicationQuery(ApplicationFilter.ALL, "", SortDirection.ASCENDING);

    private static final Set<String> SORTABLE = Set.of("companyName", "jobTitle", "status", "dateApplied", "updatedAt");

    /** Reads an address; what it does not know it leaves out. */
    static ApplicationQuery of(QueryParameters address) {
        var filter = new ApplicationFilter(
                address.getSingleParameter("q").orElse(""),
                address.getParameters("status").stream()
                        .flatMap(ApplicationQuery::status)
                        .collect(Collectors.toSet()),
                address.getSingleParameter("review").isPresent());
        var sort = address.getSingleParameter("sort").filter(SORTABLE::contains).orElse("");
        var direction =
                address.getSingleParameter("order").filter("desc"::equals).isPresent()
                        ? SortDirection.DESCENDING
                        : SortDirection.ASCENDING;
        return new ApplicationQuery(filter, sort, direction);
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!filter.text().isBlank()) {
            parameters.put("q", List.of(filter.text()));
        }
        if (!filter.statuses().isEmpty()) {
            parameters.put(
                    "status",
                    filter.statuses().stream()
                            .sorted()
                            .map(ApplicationQuery::word)
                            .toList());
        }
        if (filter.onlyNeedsReview()) {
            parameters.put("review", List.of("only"));
        }
        if (!sort.isEmpty()) {
            parameters.put("sort", List.of(sort));
            parameters.put("order", List.of(direction == SortDirection.DESCENDING ? "desc" : "asc"));
        }
        return new QueryParameters(Map.copyOf(parameters));
    }

    ApplicationQuery withText(String text) {
        return withFilter(new ApplicationFilter(text, filter.statuses(), filter.onlyNeedsReview()));
    }

    ApplicationQuery withStatuses(Set<ApplicationStatus> statuses) {
        return withFilter(new ApplicationFilter(filter.text(), statuses, filter.onlyNeedsReview()));
    }

    ApplicationQuery withOnlyNeedsReview(boolean only) {
        return withFilter(new ApplicationFilter(filter.text(), filter.statuses(), only));
    }

    ApplicationQuery withoutFilter() {
        return withFilter(ApplicationFilter.ALL);
    }

    ApplicationQuery sortedBy(Optional<String> property, SortDirection towards) {
        return new ApplicationQuery(filter, property.orElse(""), towards);
    }

    private ApplicationQuery withFilter(ApplicationFilter changed) {
        return new ApplicationQuery(changed, sort, direction);
    }

    private static Stream<ApplicationStatus> status(String word) {
        return Arrays.stream(ApplicationStatus.values())
                .filter(status -> word(status).equals(word));
    }

    private static String word(ApplicationStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
