package com.havenjob.cli.bench;

import com.havenjob.lab.Forward;
import com.havenjob.lab.ForwardField;
import com.havenjob.lab.ForwardScore;
import com.havenjob.lab.ForwardValue;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How well forwards are taken off the labelled mails of a folder. */
final class UnwrapBench {

    private static final int LONGEST = 120;
    private static final int BEFORE_THE_DIFFERENCE = 20;

    private final Path folder;

    UnwrapBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Prints what is right of how many, each miss, and as the last line of {@code json} the figures as one object.
     *
     * @throws IllegalArgumentException if the folder has no labels, or labels without mails
     */
    void run(PrintStream tables, PrintStream json) {
        var mails = Forward.of(folder);
        tables.printf("%nbench unwrap, right of how many%n");
        heading(tables, "");
        line(tables, "all", mails);
        groups(tables, "by client", mails, mail -> mail.label().client());
        groups(tables, "by locale", mails, mail -> mail.label().locale());
        tables.printf("%nmisses%n");
        mails.forEach(mail -> misses(tables, mail));
        json.println(JsonMapper.builder()
                .build()
                .writeValueAsString(ForwardScore.of(mails).figures()));
    }

    private static void groups(
            PrintStream tables, String name, List<Forward> mails, Function<Forward, @Nullable String> key) {
        heading(tables, name);
        mails.stream()
                .collect(Collectors.groupingBy(
                        mail -> Objects.requireNonNullElse(key.apply(mail), "unknown"),
                        TreeMap::new,
                        Collectors.toList()))
                .forEach((group, members) -> line(tables, group, members));
    }

    private static void heading(PrintStream tables, String name) {
        tables.printf("%n%-22s", name);
        for (var field : ForwardField.values()) {
            tables.printf("%14s", field.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        tables.println();
    }

    private static void line(PrintStream tables, String name, List<Forward> mails) {
        var score = ForwardScore.of(mails);
        tables.printf("  %-20s", name);
        for (var field : ForwardField.values()) {
            int known = score.known(field);
            tables.printf("%14s", known == 0 ? "-" : score.right(field) + " of " + known);
        }
        tables.println();
    }

    private static void misses(PrintStream tables, Forward mail) {
        for (var value : mail.values()) {
            if (!value.isRight()) {
                int start = Math.max(0, difference(value) - BEFORE_THE_DIFFERENCE);
                tables.printf(
                        "  %s, %s: wanted «%s», got «%s»%n",
                        mail.label().file(),
                        value.field().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        part(value.wanted(), start),
                        part(value.got(), start));
            }
        }
    }

    /** Where the two part: long texts are shown from there. */
    private static int difference(ForwardValue value) {
        int at = 0;
        int end = Math.min(value.wanted().length(), value.got().length());
        while (at < end && value.wanted().charAt(at) == value.got().charAt(at)) {
            at++;
        }
        return at;
    }

    private static String part(String text, int start) {
        int end = Math.min(text.length(), start + LONGEST);
        return (start > 0 ? "…" : "") + text.substring(Math.min(start, end), end) + (end < text.length() ? "…" : "");
    }
}
