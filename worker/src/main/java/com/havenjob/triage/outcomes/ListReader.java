package com.havenjob.triage.outcomes;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.SeveralWords;
import com.havenjob.triage.names.Titles.Title;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of a board or a system that tells where each of the reader's applications stands, one in a row: a table,
 * lines or cards. A list has at least two rows of equal columns, and stands below words that say what it is.
 */
final class ListReader {

    private static final double SURE = 0.985;
    private static final double UNUSUAL_TITLE = 0.85;
    private static final int REACH = 4;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 200;
    private static final int LONGEST_STATUS = 60;

    private final SeveralWords words;
    private final Tokenizer tokenizer;
    private final @Nullable Finding<String> employer;

    /** @param employer the company of the mail, for lists that name none; null where the mail does not say */
    ListReader(SeveralWords words, Tokenizer tokenizer, @Nullable Finding<String> employer) {
        this.words = words;
        this.tokenizer = tokenizer;
        this.employer = employer;
    }

    private record Status(int cell, Kind kind) {}

    /** A status with the position that these columns give it. */
    private record Placed(Status status, Columns columns, Title position) {}

    private record Layout(Columns columns, List<Placed> rows) {

        long titled() {
            return rows.stream().filter(row -> Columns.isTitled(row.position())).count();
        }
    }

    /** The rows of a list; none where the text has no list. Bounded in lines, cells and steps. */
    List<Reported> read(String text) {
        var cells = Cell.of(text, words.buttons(), cell -> status(cell).isPresent());
        var statuses = statuses(cells);
        if (statuses.size() < FEWEST_ROWS || !isAnnounced(cells, statuses.getFirst())) {
            return List.of();
        }
        var grid = new Grid(cells, words.between());
        return layout(grid, statuses, headed(cells))
                .map(layout -> reported(layout, grid))
                .orElse(List.of());
    }

    private List<Status> statuses(List<Cell> cells) {
        var statuses = new ArrayList<Status>();
        for (int at = 0; at < cells.size() && statuses.size() < MOST_ROWS; at++) {
            int cell = at;
            status(cells.get(at).text()).ifPresent(kind -> statuses.add(new Status(cell, kind)));
        }
        return statuses;
    }

    private Optional<Kind> status(String text) {
        return text.length() <= LONGEST_STATUS ? words.status(tokenizer.tokenize(text)) : Optional.empty();
    }

    /** In front of the first row: «all your applications» at the end of a mail is a link in its footer. */
    private boolean isAnnounced(List<Cell> cells, Status first) {
        return cells.subList(0, first.cell()).stream()
                .anyMatch(cell -> words.isPlural(tokenizer.tokenize(cell.text())));
    }

    /** Where the company stands beside the status, by the headings of a table; null without such headings. */
    private @Nullable Integer headed(List<Cell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            if (words.companyHeadings().contains(Folding.fold(cells.get(at).text()))) {
                for (int other = 0; other < cells.size(); other++) {
                    boolean beside = cells.get(other).isBeside(cells.get(at));
                    if (beside
                            && words.statusHeadings()
                                    .contains(Folding.fold(cells.get(other).text()))) {
                        return at - other;
                    }
                }
            }
        }
        return null;
    }

    private Optional<Layout> layout(Grid grid, List<Status> statuses, @Nullable Integer headed) {
        var layouts = new ArrayList<Layout>();
        for (int title = -REACH; title <= REACH; title++) {
            for (int company = -REACH; title != 0 && company <= REACH; company++) {
                if (headed == null ? company != 0 || employer != null : company == headed) {
                    layouts.add(laidOut(new Columns(title, company), grid, statuses));
                }
            }
        }
        return layouts.stream()
                .filter(layout -> isList(layout, statuses.size()))
                .max(Comparator.comparingInt((Layout layout) -> layout.rows().size())
                        .thenComparing(layout -> layout.columns().namesCompany())
                        .thenComparingLong(Layout::titled)
                        .thenComparingInt(layout -> -layout.columns().oddity()));
    }

    /** Nearly every status has its row, and a word for work tells which column is the positions'. */
    private static boolean isList(Layout layout, int statuses) {
        int rows = layout.rows().size();
        return rows >= FEWEST_ROWS && rows * 4 >= statuses * 3 && layout.titled() > 0;
    }

    private static Layout laidOut(Columns columns, Grid grid, List<Status> statuses) {
        var rows = new ArrayList<Placed>();
        boolean grouped = false;
        for (int i = 0; i < statuses.size(); i++) {
            var status = statuses.get(i);
            boolean last = i + 1 == statuses.size();
            int from = i == 0 ? 0 : statuses.get(i - 1).cell() + 1;
            int to = last ? grid.size() : statuses.get(i + 1).cell();
            var position = columns.position(grid, status.cell(), from, to);
            position.ifPresent(title -> rows.add(new Placed(status, columns, title)));
            // Behind the last row whatever stands next may look like one more, unless the list has groups.
            if (position.isPresent() && columns.isHeading() && (!last || grouped)) {
                var more = further(grid, status, to);
                grouped |= !more.isEmpty();
                rows.addAll(more);
            }
        }
        return new Layout(columns, rows);
    }

    /** «Not selected», and below it several lines of «Baker at Quellfeld». */
    private static List<Placed> further(Grid grid, Status status, int to) {
        var further = new ArrayList<Placed>();
        for (int at = status.cell() + 2; at < to && grid.joint(at).isPresent(); at++) {
            var columns = new Columns(at - status.cell(), at - status.cell());
            columns.position(grid, status.cell(), status.cell(), to)
                    .ifPresent(title -> further.add(new Placed(status, columns, title)));
        }
        return further;
    }

    private List<Reported> reported(Layout layout, Grid grid) {
        var reported = new ArrayList<Reported>();
        for (var placed : layout.rows()) {
            var status = placed.status();
            var row = placed.columns().row(grid, status.cell(), placed.position());
            String named = row.company();
            var company = named == null ? employer : finding(named, row);
            if (company != null) {
                boolean sure = Columns.isTitled(row.title()) || layout.columns().isJoint();
                String requisition = row.title().requisition();
                String location = row.location();
                reported.add(new Reported(
                        new Finding<>(status.kind(), SURE, "list/status", row.evidence()),
                        company,
                        new Finding<>(row.title().value(), sure ? SURE : UNUSUAL_TITLE, "list/row", row.evidence()),
                        location == null ? null : finding(location, row),
                        requisition == null ? null : finding(requisition, row)));
            }
        }
        return reported;
    }

    private static Finding<String> finding(String value, Columns.Row row) {
        return new Finding<>(value, SURE, "list/row", row.evidence());
    }
}
