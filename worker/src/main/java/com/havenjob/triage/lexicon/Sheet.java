package com.havenjob.triage.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A data file of the triage: sections named in brackets, one entry a line, {@code #} begins a comment line.
 *
 * @param name what the file is called, for messages
 * @param sections the lines of each section; those before the first bracket are in the section with the empty name
 */
public record Sheet(String name, Map<String, List<String>> sections) {

    public Sheet {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /** The sheet at a path below this package's parent; {@link IllegalArgumentException} where there is none. */
    public static Sheet load(String path) {
        return find(path)
                .orElseThrow(() -> new IllegalArgumentException("There is no triage data file «" + path + "»"));
    }

    /** The sheet at a path below this package's parent, where there is one. */
    public static Optional<Sheet> find(String path) {
        try (InputStream stream = Sheet.class.getResourceAsStream("/com/havenjob/triage/" + path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(parse(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The triage data file «" + path + "» cannot be read", e);
        }
    }

    /** Reads the text of a sheet. */
    public static Sheet parse(String name, String text) {
        var sections = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        sections.put("", current);
        for (String raw : text.split("\n", -1)) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                if (sections.put(line.substring(1, line.length() - 1), current) != null) {
                    throw new IllegalArgumentException("«" + name + "» has two sections " + line);
                }
            } else {
                current.add(line);
            }
        }
        return new Sheet(name, sections);
    }

    /** The lines of a section; none where it is missing. */
    public List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** All words of a section, separated by blanks or line ends. */
    public List<String> words(String section) {
        return lines(section).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
    }

    /**
     * Refuses a file that was written for another version of the program, whose numbers would mean something else:
     * {@link IllegalArgumentException} where {@code version} at its head is not this one.
     */
    public void requireVersion(int version) {
        String found = entries("").getOrDefault("version", "none");
        if (!found.equals(Integer.toString(version))) {
            throw new IllegalArgumentException("«" + name + "» has the version «" + found
                    + "», and this program reads «" + version + "»: it belongs to another version of the program");
        }
    }

    /** The entries {@code key = value} of a section. */
    public Map<String, String> entries(String section) {
        var entries = new LinkedHashMap<String, String>();
        for (String line : lines(section)) {
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "«" + name + "», section [" + section + "]: «" + line + "» is not «key = value»");
            }
            entries.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        }
        return entries;
    }
}
