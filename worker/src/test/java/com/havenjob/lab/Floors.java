package com.havenjob.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in {@code floor.properties}: bounds of figures, from below, or from above where less is better. */
final class Floors {

    static final String FILE = "floor.properties";

    private static final String MAILS = "labels";
    private static final Set<String> LESS_IS_BETTER = Set.of("false_creates", "lost", "ece");

    private final TreeMap<String, Double> bounds = new TreeMap<>();

    private Floors() {}

    /** Today's. */
    static Floors current() {
        try (var stream = Objects.requireNonNull(Floors.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Floors of(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var floors = new Floors();
        properties
                .stringPropertyNames()
                .forEach(name -> floors.bounds.put(name, Double.valueOf(properties.getProperty(name))));
        return floors;
    }

    Stream<String> names() {
        return bounds.keySet().stream();
    }

    /** How much better a figure is than its bound; below zero where it breaks it. */
    double margin(String name, double figure) {
        double bound = Objects.requireNonNull(bounds.get(name), name);
        return LESS_IS_BETTER.contains(name) ? bound - figure : figure - bound;
    }

    /** The bounds that were lowered or given up since {@code earlier}; none where other mails are measured. */
    List<String> loweredSince(Floors earlier) {
        boolean sameMails = Objects.equals(bounds.get(MAILS), earlier.bounds.get(MAILS));
        return sameMails
                ? earlier.names()
                        .filter(name -> !bounds.containsKey(name) || earlier.margin(name, bounds.get(name)) < 0)
                        .toList()
                : List.of();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Floors floors && floors.bounds.equals(bounds);
    }

    @Override
    public int hashCode() {
        return bounds.hashCode();
    }
}
