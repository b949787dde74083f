package com.havenjob.lab;

import com.havenjob.triage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads labels: one JSON object a line. Keys that it does not know are left alone. */
final class LabelFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LabelFile() {}

    /**
     * The labels of a file's text, in its order.
     *
     * @throws IllegalArgumentException if a line is no label; the message names file, line and what is wrong
     */
    static List<Label> parse(String name, String text) {
        var labels = new ArrayList<Label>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                try {
                    labels.add(label(MAPPER.readTree(line)));
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "«" + name + "», line " + number + " is no label: " + e.getMessage(), e);
                }
            }
        }
        return labels;
    }

    private static Label label(JsonNode line) {
        String file = text(line, "file");
        if (file == null) {
            throw new IllegalArgumentException("it names no «file»");
        }
        String kind = text(line, "kind");
        return new Label(
                file,
                kind == null ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                text(line, "company"),
                text(line, "title"),
                text(line, "location"),
                text(line, "lang"),
                text(line, "set"),
                text(line, "source"),
                text(line, "interview_at"),
                text(line, "deadline"));
    }

    private static @Nullable String text(JsonNode line, String key) {
        String text = line.path(key).asString("");
        return text.isEmpty() ? null : text;
    }
}
