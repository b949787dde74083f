package com.havenjob.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A folder with {@code labels.jsonl} in it, and each mail that it names anywhere below. */
final class MailFolder {

    private static final String LABELS = "labels.jsonl";

    private final Path folder;
    private final Path labels;
    private final Map<String, Path> files;

    private MailFolder(Path folder, Path labels, Map<String, Path> files) {
        this.folder = folder;
        this.labels = labels;
        this.files = files;
    }

    /** @throws IllegalArgumentException if there are no labels */
    static MailFolder of(Path folder) {
        var labels = folder.resolve(LABELS);
        if (!Files.isRegularFile(labels)) {
            throw new IllegalArgumentException("«" + folder + "» has no " + LABELS);
        }
        try (var below = Files.walk(folder)) {
            var files = new HashMap<String, Path>();
            below.filter(Files::isRegularFile)
                    .forEach(file -> files.put(file.getFileName().toString(), file));
            return new MailFolder(folder, labels, files);
        } catch (IOException e) {
            throw new UncheckedIOException("«" + folder + "» cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException if a label is broken */
    <L> List<L> labels(Function<JsonNode, L> label) {
        try {
            return JsonLines.read(labels.toString(), Files.readString(labels), label);
        } catch (IOException e) {
            throw new UncheckedIOException("«" + labels + "» cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException if the mail is missing */
    byte[] raw(String file) {
        var path = files.get(baseName(file));
        if (path == null) {
            throw new IllegalArgumentException("«" + file + "» of «" + labels + "» is not below «" + folder + "»");
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("«" + path + "» cannot be read", e);
        }
    }

    static String baseName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
