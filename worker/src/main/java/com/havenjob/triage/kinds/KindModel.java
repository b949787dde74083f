package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.reading.Reading;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How what a mail says adds up to what it reports: softmax regression over {@link KindFeatures} and the words of its
 * {@link Wording}, fitted to labelled mail by {@link KindFit} and stored in {@code kinds.sheet}, a line for each feature and
 * word with a weight for each kind. Immutable, for any number of threads.
 */
public final class KindModel {

    /** The order of the weights. */
    static final List<Kind> KINDS = List.of(Kind.values());

    private static final int VERSION = 2;
    private static final double STEP = 100;
    private static final String FEATURES = "weights";
    private static final String WORDS_OF_SUBJECTS = "words of subjects";
    private static final String WORDS_OF_TEXTS = "words of texts";

    /** By place of the feature, then by kind. */
    private final double[][] weights;

    private final WordWeights words;

    KindModel(double[][] weights, WordWeights words) {
        this.weights = Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new);
        this.words = words;
    }

    /** The model that comes with the program. */
    public static KindModel standard() {
        return of(Sheet.load("kinds.sheet"));
    }

    /** Reads the text of a model's file; {@link IllegalArgumentException} where it is not for these features and kinds. */
    public static KindModel of(Sheet sheet) {
        sheet.requireVersion(VERSION);
        String kinds = sheet.entries("").getOrDefault("kinds", "");
        if (!kinds.equals(labels())) {
            throw new IllegalArgumentException(
                    "«" + sheet.name() + "» is for the kinds «" + kinds + "», not «" + labels() + "»");
        }
        var names = KindFeatures.names();
        var weights = new double[KindFeatures.SIZE][KINDS.size()];
        rows(sheet, FEATURES).forEach((name, row) -> {
            int place = names.indexOf(name);
            if (place < 0) {
                throw new IllegalArgumentException("«" + sheet.name() + "»: there is no feature «" + name + "»");
            }
            weights[place] = row;
        });
        return new KindModel(weights, new WordWeights(rows(sheet, WORDS_OF_SUBJECTS), rows(sheet, WORDS_OF_TEXTS)));
    }

    private static Map<String, double[]> rows(Sheet sheet, String section) {
        var rows = new LinkedHashMap<String, double[]>();
        sheet.entries(section).forEach((name, line) -> {
            double[] row = Arrays.stream(line.split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (row.length != KINDS.size() || !Arrays.stream(row).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException(
                        "«" + sheet.name() + "»: «" + name + "» needs a weight for each of " + KINDS.size() + " kinds");
            }
            rows.put(name, row);
        });
        return rows;
    }

    /** How probable each kind is of a mail that says this; together 1. */
    Map<Kind, Double> probabilities(Evidence evidence, Reading reading) {
        double[] scores = new double[KINDS.size()];
        double[] features = KindFeatures.of(evidence, reading);
        for (int place = 0; place < features.length; place++) {
            if (features[place] != 0) {
                for (int kind = 0; kind < scores.length; kind++) {
                    scores[kind] += features[place] * weights[place][kind];
                }
            }
        }
        words.addTo(scores, reading);
        double[] probabilities = softmax(scores);
        var byKind = new EnumMap<Kind, Double>(Kind.class);
        for (int i = 0; i < probabilities.length; i++) {
            byKind.put(KINDS.get(i), probabilities[i]);
        }
        return byKind;
    }

    /** The probabilities, in the array of the scores. */
    static double[] softmax(double[] scores) {
        double highest = Arrays.stream(scores).max().orElse(0);
        double total = 0;
        for (int kind = 0; kind < scores.length; kind++) {
            scores[kind] = Math.exp(scores[kind] - highest);
            total += scores[kind];
        }
        for (int kind = 0; kind < scores.length; kind++) {
            scores[kind] /= total;
        }
        return scores;
    }

    /** As the text of a file, which {@link #of} reads back; features that weigh nothing have no line. */
    public String text() {
        var names = KindFeatures.names();
        var features = new LinkedHashMap<String, double[]>();
        for (int place = 0; place < weights.length; place++) {
            features.put(names.get(place), weights[place]);
        }
        return """
                # Written by «havenjob calibrate»: what features and words of a mail say for each kind, fitted to labelled mail.
                version = %d
                kinds = %s
                """.formatted(VERSION, labels())
                + section(FEATURES, features)
                + section(WORDS_OF_SUBJECTS, words.inSubject())
                + section(WORDS_OF_TEXTS, words.inText());
    }

    private static String section(String name, Map<String, double[]> rows) {
        var text = new StringBuilder("\n[" + name + "]\n");
        rows.forEach((key, row) -> {
            // A word counts even if it says nothing: the others count less beside it.
            if (!name.equals(FEATURES) || Arrays.stream(row).anyMatch(weight -> rounded(weight) != 0)) {
                text.append(key)
                        .append(" =")
                        .append(Arrays.stream(row)
                                .mapToObj(weight -> String.format(Locale.ROOT, " %.2f", rounded(weight)))
                                .collect(Collectors.joining()))
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static String labels() {
        return KINDS.stream().map(Kind::label).collect(Collectors.joining(" "));
    }

    private static double rounded(double weight) {
        return Math.round(weight * STEP) / STEP;
    }
}
