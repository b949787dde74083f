package com.havenjob.triage;

import java.util.List;

/**
 * A verdict beside what became of it.
 *
 * @param confidence 0 to 1, as the models have it, before any adjustment
 * @param right whether kind, company and title were all right
 * @param source the system that sent the mail; empty for one written by hand
 * @param asked whether a person was asked; else the mail was accepted unasked and nobody objected
 */
public record Graded(double confidence, boolean right, String source, boolean asked, List<Field> fields) {

    public Graded {
        fields = List.copyOf(fields);
    }

    /**
     * One of its fields.
     *
     * @param name kind, company or title
     * @param extractor the rule that found the value
     */
    public record Field(String name, String extractor, boolean right) {}
}
