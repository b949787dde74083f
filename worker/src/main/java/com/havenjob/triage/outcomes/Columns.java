package com.havenjob.triage.outcomes;

import com.havenjob.triage.names.Places;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Titles.Title;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where position and company of a row stand, counted in cells from the one that says where the application stands. Equal
 * rows have equal columns: that is what tells a list from words that happen to stand near each other.
 *
 * @param title where the position stands; never 0
 * @param company where the company stands; 0 where the list names none, equal to {@code title} for «Baker at Quellfeld»
 */
record Columns(int title, int company) {

    private static final int APART = 100;

    /** What the cells of a row say. */
    record Row(
            Title title, @Nullable String company, @Nullable String location, String evidence) {}

    boolean isJoint() {
        return title == company;
    }

    /** Whether the status is the heading of what stands below it, each row in one cell. */
    boolean isHeading() {
        return isJoint() && title == 1;
    }

    boolean namesCompany() {
        return company != 0;
    }

    /** How unusual the order is: the company stands beside the position, and where the application stands comes last. */
    int oddity() {
        int apart = namesCompany() ? Math.abs(title - company) : 0;
        return APART * apart + distance(title) + (namesCompany() ? distance(company) : 0);
    }

    private static int distance(int offset) {
        return offset < 0 ? -2 * offset : 2 * offset + 1;
    }

    /** The position of a status's row; empty where these columns do not fit it, or reach beyond the cells of the row. */
    Optional<Title> position(Grid grid, int status, int from, int to) {
        if (first(status) < from || last(status) >= to) {
            return Optional.empty();
        }
        if (isJoint()) {
            return grid.joint(status + title).map(Grid.Joint::title);
        }
        return namesCompany() && grid.company(status + company).isEmpty()
                ? Optional.empty()
                : grid.title(status + title);
    }

    /** The row of a status that these columns fit, with that position. */
    Row row(Grid grid, int status, Title position) {
        var employer = isJoint()
                ? grid.joint(status + title).map(Grid.Joint::company)
                : namesCompany() ? grid.company(status + company) : Optional.<String>empty();
        return new Row(position, employer.orElse(null), location(grid, status), grid.span(first(status), last(status)));
    }

    /** Whether a word of the position is one for work. */
    static boolean isTitled(Title position) {
        return TitleWords.hasJobWord(position.value());
    }

    private int first(int status) {
        return Math.min(status, status + Math.min(title, company));
    }

    private int last(int status) {
        return Math.max(status, status + Math.max(title, company));
    }

    private @Nullable String location(Grid grid, int status) {
        for (int at = first(status); at <= last(status); at++) {
            boolean own = at == status || at == status + title || at == status + company;
            if (!own && Places.isPlace(grid.text(at))) {
                return grid.text(at);
            }
        }
        return null;
    }
}
