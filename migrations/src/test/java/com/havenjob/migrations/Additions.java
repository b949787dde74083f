package com.havenjob.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the README lists as additions to the data model: rows of the form {@code | `fact` | reason |}. A fact of the form
 * {@code *.column …} stands for every table of the document that has the column.
 *
 * @param reasons the reason by fact, as listed
 */
record Additions(Map<String, String> reasons) {

    private static final Pattern ROW = Pattern.compile("\\| `(?<fact>[^`|]+)` \\| (?<reason>[^|]*?) *\\|");
    private static final Pattern EVERY = Pattern.compile("\\*\\.(?<column>\\w+)(?<rest> .+)");

    static Additions read(Path readme) throws IOException {
        var reasons = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(readme)) {
            var row = ROW.matcher(line);
            if (row.matches() && reasons.put(row.group("fact"), row.group("reason")) != null) {
                throw new IllegalStateException("The README lists «%s» twice.".formatted(row.group("fact")));
            }
        }
        return new Additions(reasons);
    }

    /** The listed facts, each standing for itself. */
    Set<String> facts(DataModel model) {
        var facts = new TreeSet<String>();
        for (var listed : reasons.keySet()) {
            var every = EVERY.matcher(listed);
            if (every.matches()) {
                model.columns().forEach((table, columns) -> {
                    if (columns.contains(every.group("column"))) {
                        facts.add(table + "." + every.group("column") + every.group("rest"));
                    }
                });
            } else {
                facts.add(listed);
            }
        }
        return facts;
    }
}
