package com.havenjob.migrations;

import java.util.regex.Pattern;

/** One bullet below «Indexes» or «Constraints» of the data model. */
final class DocumentBullet {

    private static final Pattern INDEX = Pattern.compile("- +\\((?<columns>[^)]+)\\)");
    private static final Pattern INDEX_OF_ONE = Pattern.compile("- +(?<column>\\w+) \\(for .*\\)");
    private static final Pattern FULL_TEXT =
            Pattern.compile("- +Full-text GIN index on \\((?<first>\\w+), (?<second>\\w+)\\)");
    private static final Pattern UNIQUE =
            Pattern.compile("- +UNIQUE\\((?<columns>[^)]+)\\)(?: WHERE (?<condition>[^—]+))?(?: — .*)?");
    private static final Pattern CHECK = Pattern.compile("- +CHECK \\((?<condition>.+)\\)");

    private DocumentBullet() {}

    /** What the catalogue has to say about it, without the table's name. A bullet of a new shape is an error. */
    static String fact(String line) {
        var index = INDEX.matcher(line);
        if (index.matches()) {
            return "index (" + index.group("columns") + ")";
        }
        var indexOfOne = INDEX_OF_ONE.matcher(line);
        if (indexOfOne.matches()) {
            return "index (" + indexOfOne.group("column") + ")";
        }
        var fullText = FULL_TEXT.matcher(line);
        if (fullText.matches()) {
            return "gin (to_tsvector('simple'::regconfig, (%s || ' '::text) || %s))"
                    .formatted(fullText.group("first"), fullText.group("second"));
        }
        var unique = UNIQUE.matcher(line);
        if (unique.matches()) {
            var condition = unique.group("condition");
            return "unique (" + unique.group("columns") + ")"
                    + (condition == null ? "" : " where " + condition.strip());
        }
        var check = CHECK.matcher(line);
        if (check.matches()) {
            return "check (" + check.group("condition") + ")";
        }
        throw new IllegalStateException(
                "The data model says «%s», which this test cannot read: teach it.".formatted(line));
    }
}
