package com.havenjob.cli;

import com.havenjob.triage.ConfidenceFits.Fit;
import com.havenjob.triage.Count;
import com.havenjob.triage.Gradebook;
import com.havenjob.triage.Threshold.WhatIf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How sure the triage was and how right, as tables. */
final class ConfidenceText {

    /** The thresholds that are compared where nobody asks for one. */
    static final List<Double> COMPARED = List.of(0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95);

    private static final int MOST_RULES = 10;
    private static final String FACT = "%-12s %s";
    private static final String COUNTED = "%-40s %8s %8s %8s";
    private static final String BY_HAND = "(no system)";

    /** Most mistakes first, then the most often seen. */
    private static final Comparator<Map.Entry<String, Count>> WORST_FIRST = Comparator.comparingInt(
                    (Map.Entry<String, Count> entry) -> entry.getValue().wrong())
            .thenComparingInt(entry -> entry.getValue().all())
            .reversed()
            .thenComparing(Map.Entry::getKey);

    private ConfidenceText() {}

    /** A night's fit with the counts behind it. */
    static List<String> fit(Fit fit) {
        var book = fit.grades();
        var lines = new ArrayList<String>();
        lines.add(FACT.formatted("night", fit.date()));
        lines.add(FACT.formatted(
                "verdicts",
                book.all().all() + ", " + book.asked().all() + " of them decided by people, "
                        + book.all().wrong() + " wrong"));
        lines.add(FACT.formatted("adjustment", adjustment(fit)));
        lines.addAll(thresholds(book, COMPARED));
        lines.addAll(table("source", book.bySource().entrySet().stream()));
        lines.addAll(table(
                "most mistakes by field and rule",
                book.byExtractor().entrySet().stream()
                        .filter(rule -> rule.getValue().wrong() > 0)
                        .sorted(WORST_FIRST)
                        .limit(MOST_RULES)));
        return lines;
    }

    /** What a person's threshold does, and what others would have done. */
    static List<String> person(double threshold, double standard, Gradebook book, List<Double> others) {
        var compared = new TreeSet<>(others);
        compared.add(threshold);
        var lines = new ArrayList<String>();
        lines.add(FACT.formatted(
                "threshold", number("%.3f", threshold) + (threshold == standard ? ", everybody's" : ", chosen")));
        lines.add(FACT.formatted("verdicts", book.all().all()));
        lines.addAll(thresholds(book, List.copyOf(compared)));
        return lines;
    }

    private static String adjustment(Fit fit) {
        var adjustment = "slope " + number("%.3f", fit.slope()) + ", shift " + number("%.3f", fit.shift());
        if (fit.adopted() && fit.expired()) {
            return adjustment + ", expired: it is of other models than this version's, the next night fits anew";
        }
        return fit.adopted()
                ? adjustment + ", adopted"
                : "none adopted: too few decisions or mistakes to conclude from; an earlier one, if any, stays at work";
    }

    private static List<String> thresholds(Gradebook book, List<Double> thresholds) {
        var line = "%-12s %8s %8s %8s %8s";
        var lines =
                new ArrayList<String>(List.of("", line.formatted("threshold", "asked", "unasked", "wrong", "precise")));
        for (double threshold : thresholds) {
            var whatIf = WhatIf.of(book, threshold);
            lines.add(line.formatted(
                    number("%.3f", threshold),
                    whatIf.asked(),
                    whatIf.unasked().all(),
                    whatIf.unasked().wrong(),
                    precision(whatIf.unasked())));
        }
        return lines;
    }

    /** Empty where there is nothing to count. */
    private static List<String> table(String heading, Stream<Map.Entry<String, Count>> counts) {
        var rows = counts.sorted(WORST_FIRST).map(ConfidenceText::row).toList();
        var lines = new ArrayList<String>();
        if (!rows.isEmpty()) {
            lines.addAll(List.of("", COUNTED.formatted(heading, "verdicts", "wrong", "precise")));
            lines.addAll(rows);
        }
        return lines;
    }

    private static String row(Map.Entry<String, Count> entry) {
        var count = entry.getValue();
        return COUNTED.formatted(
                entry.getKey().isEmpty() ? BY_HAND : entry.getKey(), count.all(), count.wrong(), precision(count));
    }

    private static String precision(Count count) {
        return count.all() == 0 ? "-" : number("%.3f", count.right() / (double) count.all());
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
