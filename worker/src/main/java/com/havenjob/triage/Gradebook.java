package com.havenjob.triage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What became of many verdicts, counted. Holds numbers only: of whom and of which mail they are cannot be told.
 *
 * @param byConfidence by confidence in hundredths, 0 to 100, rounded down
 * @param bySource by the system that sent the mail; {@code ""} for mail written by hand
 * @param byExtractor by field and rule, {@code company greenhouse/subject}
 * @param asked those that a person decided
 */
public record Gradebook(
        Map<Integer, Count> byConfidence, Map<String, Count> bySource, Map<String, Count> byExtractor, Count asked) {

    /**
     * One count of a list.
     *
     * @param field kind, company or title; empty where the count is of whole verdicts
     * @param name the rule that found the value, or the system that sent the mail
     */
    public record Line(String field, String name, Count count) {

        /** Most mistakes first, then the most often seen. */
        private static final Comparator<Line> WORST_FIRST = Comparator.comparingInt(
                        (Line line) -> line.count().wrong())
                .thenComparingInt(line -> line.count().all())
                .reversed()
                .thenComparing(Line::field)
                .thenComparing(Line::name);
    }

    /** Without an entry. */
    public static final Gradebook EMPTY = new Gradebook(Map.of(), Map.of(), Map.of(), Count.NONE);

    private static final int HUNDRED = 100;

    /** 0.57 times a hundred is a little less than 57. */
    private static final double TOLERANCE = 1e-9;

    public Gradebook {
        byConfidence = Map.copyOf(byConfidence);
        bySource = Map.copyOf(bySource);
        byExtractor = Map.copyOf(byExtractor);
    }

    /** The same with these added. */
    public Gradebook plus(Iterable<Graded> verdicts) {
        var confidences = new TreeMap<>(byConfidence);
        var sources = new TreeMap<>(bySource);
        var extractors = new TreeMap<>(byExtractor);
        var persons = asked;
        for (var verdict : verdicts) {
            var one = Count.NONE.plus(verdict.right());
            confidences.merge((int) Math.floor(verdict.confidence() * HUNDRED + TOLERANCE), one, Count::plus);
            sources.merge(verdict.source(), one, Count::plus);
            verdict.fields()
                    .forEach(field -> extractors.merge(
                            field.name() + " " + field.extractor(), Count.NONE.plus(field.right()), Count::plus));
            persons = verdict.asked() ? persons.plus(verdict.right()) : persons;
        }
        return new Gradebook(confidences, sources, extractors, persons);
    }

    /** The same with those of another. */
    public Gradebook plus(Gradebook other) {
        return new Gradebook(
                both(byConfidence, other.byConfidence),
                both(bySource, other.bySource),
                both(byExtractor, other.byExtractor),
                asked.plus(other.asked));
    }

    private static <K extends Comparable<K>> Map<K, Count> both(Map<K, Count> one, Map<K, Count> other) {
        var both = new TreeMap<>(one);
        other.forEach((key, count) -> both.merge(key, count, Count::plus));
        return both;
    }

    /** Every rule by the field that it found, the one with most mistakes first. */
    public List<Line> rules() {
        return sorted(byExtractor.entrySet().stream().map(entry -> {
            int gap = entry.getKey().indexOf(' ');
            return new Line(entry.getKey().substring(0, gap), entry.getKey().substring(gap + 1), entry.getValue());
        }));
    }

    /** Every system that sent mail, the one with most mistakes first; mail written by hand under {@code ""}. */
    public List<Line> sources() {
        return sorted(bySource.entrySet().stream().map(entry -> new Line("", entry.getKey(), entry.getValue())));
    }

    private static List<Line> sorted(Stream<Line> lines) {
        return lines.sorted(Line.WORST_FIRST).toList();
    }

    /** All of them. */
    public Count all() {
        return sum(0, HUNDRED + 1);
    }

    /** Those that would be accepted unasked if a person were asked below this threshold, 0 to 1. */
    public Count unasked(double threshold) {
        return sum((int) Math.ceil(threshold * HUNDRED - TOLERANCE), HUNDRED + 1);
    }

    private Count sum(int from, int to) {
        return byConfidence.entrySet().stream()
                .filter(entry -> entry.getKey() >= from && entry.getKey() < to)
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }
}
