package com.havenjob.lab;

import com.havenjob.triage.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads labels: one JSON object a line. Keys that it does not know are left alone. */
final class LabelFile {

    private LabelFile() {}

    /**
     * The labels of a file's text, in its order.
     *
     * @throws IllegalArgumentException if a line is no label; the message names file, line and what is wrong
     */
    static List<Label> parse(String name, String text) {
        return JsonLines.read(name, text, LabelFile::label);
    }

    static Label label(JsonNode line) {
        String file = JsonLines.file(line);
        String kind = JsonLines.text(line, "kind");
        return new Label(
                file,
                kind == null ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                JsonLines.text(line, "company"),
                JsonLines.text(line, "title"),
                JsonLines.text(line, "location"),
                JsonLines.text(line, "lang"),
                JsonLines.text(line, "set"),
                JsonLines.text(line, "source"),
                JsonLines.text(line, "interview_at"),
                JsonLines.text(line, "deadline"),
                origin(line));
    }

    private static Label.@Nullable Origin origin(JsonNode line) {
        String subject = JsonLines.text(line, "original_subject");
        return subject == null ? null : new Label.Origin(JsonLines.text(line, "original_from"), subject);
    }
}
