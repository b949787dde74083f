package com.havenjob.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads labels of any kind: one JSON object a line. */
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLines() {}

    /**
     * What {@code label} makes of each line that is not blank, in their order.
     *
     * @throws IllegalArgumentException if a line is no label; the message names file, line and what is wrong
     */
    static <L> List<L> read(String name, String text, Function<JsonNode, L> label) {
        var labels = new ArrayList<L>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                try {
                    labels.add(label.apply(MAPPER.readTree(line)));
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "«" + name + "», line " + number + " is no label: " + e.getMessage(), e);
                }
            }
        }
        return labels;
    }

    /** The mail that a label is about. */
    static String file(JsonNode line) {
        String file = text(line, "file");
        if (file == null) {
            throw new IllegalArgumentException("it names no «file»");
        }
        return file;
    }

    /** A value as text; null where it is missing, null or empty. */
    static @Nullable String text(JsonNode line, String key) {
        String text = line.path(key).asString("");
        return text.isEmpty() ? null : text;
    }
}
