package com.havenjob.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The data model as its document states it.
 *
 * <p>Its tables are ruled in two ways: one line a row, or rows parted by empty lines whose cells go on below. Both read
 * the same: a line indented by two begins a row, a line indented further continues its type, cells are two spaces apart.
 *
 * @param columns the columns by table
 * @param facts what the catalogue must hold, in the words of {@link Catalogue}
 */
record DataModel(Map<String, List<String>> columns, Set<String> facts) {

    private static final Pattern TABLE = Pattern.compile("## (\\w+)");
    private static final Pattern ROW =
            Pattern.compile(" {2}(?<column>[a-z]\\w*) {2,}(?<type>\\S+(?: \\S+)*)(?: {2,}.*)?\\s*");
    private static final Pattern CONTINUED = Pattern.compile(" {3,}(?<more>\\S.*)");

    static DataModel read(Path document) throws IOException {
        var reader = new Reader();
        Files.readAllLines(document).forEach(reader::line);
        return reader.finish();
    }

    private static final class Reader {
        private final Map<String, List<String>> columns = new LinkedHashMap<>();
        private final Map<String, String> enumLabels = new LinkedHashMap<>();
        private final Set<String> facts = new TreeSet<>();
        private @Nullable String table;
        private @Nullable DocumentColumn open;

        void line(String line) {
            var heading = TABLE.matcher(line);
            if (heading.matches()) {
                closeRow();
                table = heading.group(1);
                columns.put(table, new ArrayList<>());
                facts.add("table " + table);
            } else if (table != null) {
                body(table, line);
            }
        }

        private void body(String name, String line) {
            var row = ROW.matcher(line);
            var continued = CONTINUED.matcher(line);
            if (row.matches()) {
                closeRow();
                open = new DocumentColumn(name, row.group("column"), row.group("type"));
            } else if (open != null && continued.matches()) {
                open = new DocumentColumn(
                        name,
                        open.name(),
                        open.cell() + " " + continued.group("more").strip());
            } else if (line.startsWith("- ")) {
                closeRow();
                facts.add(name + " " + DocumentBullet.fact(line));
            }
        }

        private void closeRow() {
            if (open == null) {
                return;
            }
            columns.computeIfAbsent(open.table(), table -> new ArrayList<>()).add(open.name());
            facts.addAll(open.facts());
            rememberLabels(open);
            open = null;
        }

        /** The history names its labels nowhere: they are those of the status it is the history of. */
        private void rememberLabels(DocumentColumn column) {
            var prefix = column.table() + "." + column.name() + " labels ";
            column.facts().stream()
                    .filter(fact -> fact.startsWith(prefix))
                    .forEach(fact ->
                            enumLabels.put(column.table() + "." + column.name(), fact.substring(prefix.length())));
            if (column.name().endsWith("_status")) {
                facts.add(prefix + enumLabels.get("applications.status"));
            }
        }

        DataModel finish() {
            closeRow();
            return new DataModel(columns, facts);
        }
    }
}
