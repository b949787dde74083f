package com.havenjob.cli.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A bench's figures: a table for people on stderr, and one JSON object as the last line on stdout. */
final class Report {

    private final String bench;
    private final Map<String, Number> figures = new LinkedHashMap<>();
    private final Map<String, String> goals = new LinkedHashMap<>();

    Report(String bench) {
        this.bench = bench;
    }

    Report add(String key, Number value, String goal) {
        figures.put(key, value instanceof Double number ? rounded(number) : value);
        goals.put(key, goal);
        return this;
    }

    void print(PrintStream table, PrintStream json) {
        table.printf(
                Locale.ROOT,
                "%nbench %s on %d cores, Java %s%n",
                bench,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        figures.forEach((key, value) -> table.printf(Locale.ROOT, "  %-18s %14s   %s%n", key, value, goals.get(key)));
        json.println(JsonMapper.builder().build().writeValueAsString(figures));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
