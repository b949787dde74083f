package com.havenjob.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The type cell of one column of the data model, such as {@code UUID FK → users.id ON DELETE CASCADE}.
 *
 * <p>A column takes a value unless the cell says «Nullable». Text that the cell should not hold is an error, so that a
 * new way of writing is noticed and not skipped.
 */
record DocumentColumn(String table, String name, String cell) {

    private static final Map<String, String> TYPES = Map.of(
            "UUID", "uuid",
            "String", "text",
            "Text", "text",
            "JSONB", "jsonb",
            "Boolean", "boolean",
            "Integer", "integer",
            "Float", "double precision",
            "Date", "date",
            "Timestamp", "timestamptz",
            "Enum", "enum");

    private static final Pattern CELL = Pattern.compile("(?<base>\\w+)\\s*(?:\\((?<arguments>[^)]*)\\))?(?<rest>.*)");
    private static final Pattern MODIFIER = Pattern.compile("\\s*(?:(?<word>PK|UNIQUE|NOT NULL|Nullable)"
            + "|Default (?<value>\\w+)|FK → (?<target>\\w+\\.\\w+)|ON DELETE (?<rule>CASCADE|SET NULL))");

    /** What the catalogue has to say about this column, one fact each. */
    List<String> facts() {
        var parts = CELL.matcher(cell);
        if (!parts.matches()) {
            throw unreadable(cell);
        }
        var base = TYPES.get(parts.group("base"));
        if (base == null) {
            throw unreadable(parts.group("base"));
        }
        var facts = new ArrayList<String>();
        var arguments = parts.group("arguments");
        var type = base;
        if (base.equals("enum") && arguments != null) {
            facts.add(column() + " labels (" + arguments.strip() + ")");
        } else if (arguments != null) {
            type = "varchar(" + arguments + ")";
        }
        var rest = parts.group("rest");
        facts.add(column() + " " + type + (rest.contains("Nullable") ? "" : " not null"));
        facts.addAll(modifiers(rest));
        return facts;
    }

    private List<String> modifiers(String rest) {
        var facts = new ArrayList<String>();
        var modifier = MODIFIER.matcher(rest);
        var end = 0;
        while (end < rest.stripTrailing().length()) {
            if (!modifier.find(end) || modifier.start() != end) {
                throw unreadable(rest.substring(end));
            }
            end = modifier.end();
            if ("PK".equals(modifier.group("word"))) {
                facts.add(table + " primary key (" + name + ")");
                facts.add(column() + " default uuidv7()");
            } else if ("UNIQUE".equals(modifier.group("word"))) {
                facts.add(table + " unique (" + name + ")");
            } else if (modifier.group("value") != null) {
                facts.add(column() + " default " + modifier.group("value").replace("NOW", "now()"));
            } else if (modifier.group("target") != null) {
                facts.add(column() + " references " + modifier.group("target"));
            } else if (modifier.group("rule") != null) {
                facts.add(column() + " on delete " + modifier.group("rule").toLowerCase(Locale.ROOT));
            }
        }
        return facts;
    }

    private String column() {
        return table + "." + name;
    }

    private IllegalStateException unreadable(String text) {
        return new IllegalStateException(
                "Column «%s» of the data model says «%s», which this test cannot read: teach it."
                        .formatted(column(), text));
    }
}
