package com.havenjob.cli;

import com.havenjob.triage.ConfidenceFits.Fit;
import com.havenjob.triage.Count;
import com.havenjob.triage.Gradebook;
import com.havenjob.triage.Gradebook.Line;
import com.havenjob.triage.Threshold;
import com.havenjob.triage.Threshold.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** How sure the triage was and how right, as tables. */
final class ConfidenceText {

    private static final int MOST_RULES = 10;
    private static final String FACT = "%-12s %s";
    private static final String COUNTED = "%-40s %8s %8s %8s";
    private static final String BY_HAND = "(no system)";

    private ConfidenceText() {}

    /** A night's fit with the counts behind it; with every rule, or those that made most mistakes. */
    static List<String> fit(Fit fit, boolean everyRule) {
        var book = fit.grades();
        var lines = new ArrayList<String>();
        lines.add(FACT.formatted("night", fit.date()));
        lines.add(FACT.formatted(
                "verdicts",
                book.all().all() + ", " + book.asked().all() + " of them decided by people, "
                        + book.all().wrong() + " wrong"));
        lines.add(FACT.formatted("adjustment", adjustment(fit)));
        lines.addAll(thresholds(book, Threshold.COMPARED));
        lines.addAll(table("source", book.sources()));
        lines.addAll(
                everyRule
                        ? table("field and rule", book.rules())
                        : table("most mistakes by field and rule", worst(book.rules())));
        return lines;
    }

    private static List<Line> worst(List<Line> rules) {
        return rules.stream()
                .filter(rule -> rule.count().wrong() > 0)
                .limit(MOST_RULES)
                .toList();
    }

    /** What a person's threshold does, and what others would have done; with every rule where that is wanted. */
    static List<String> person(
            double threshold, double standard, Gradebook book, List<Double> others, boolean everyRule) {
        var compared = new TreeSet<>(others);
        compared.add(threshold);
        var lines = new ArrayList<String>();
        lines.add(FACT.formatted(
                "threshold", number("%.3f", threshold) + (threshold == standard ? ", everybody's" : ", chosen")));
        lines.add(FACT.formatted("verdicts", book.all().all()));
        lines.addAll(thresholds(book, List.copyOf(compared)));
        if (everyRule) {
            lines.addAll(table("source", book.sources()));
            lines.addAll(table("field and rule", book.rules()));
        }
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
    private static List<String> table(String heading, List<Line> counts) {
        var lines = new ArrayList<String>();
        if (!counts.isEmpty()) {
            lines.addAll(List.of("", COUNTED.formatted(heading, "verdicts", "wrong", "precise")));
            counts.forEach(line -> lines.add(row(line)));
        }
        return lines;
    }

    private static String row(Line line) {
        var name = line.name().isEmpty() ? BY_HAND : (line.field() + " " + line.name()).strip();
        var count = line.count();
        return COUNTED.formatted(name, count.all(), count.wrong(), precision(count));
    }

    private static String precision(Count count) {
        var precision = count.precision();
        return precision.isEmpty() ? "-" : number("%.3f", precision.getAsDouble());
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
