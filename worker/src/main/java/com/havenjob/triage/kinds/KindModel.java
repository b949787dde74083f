package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.Sheet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How what a mail says adds up to what it reports: softmax regression over {@link KindFeatures}, fitted to labelled mail by
 * {@link KindFit} and stored in {@code kinds.sheet}, a line for each feature with a weight for each kind. Immutable, for any
 * number of threads.
 */
public final class KindModel {

    /** The order of the weights. */
    static final List<Kind> KINDS = List.of(Kind.values());

    private static final double STEP = 100;

    /** By place of the feature, then by kind. */
    private final double[][] weights;

    KindModel(double[][] weights) {
        this.weights = Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new);
    }

    /** The model that comes with the program. */
    public static KindModel standard() {
        return of(Sheet.load("kinds.sheet"));
    }

    /** Reads the text of a model's file; {@link IllegalArgumentException} where it is not for these features and kinds. */
    public static KindModel of(Sheet sheet) {
        String kinds = sheet.entries("").getOrDefault("kinds", "");
        if (!kinds.equals(labels())) {
            throw new IllegalArgumentException(
                    "«" + sheet.name() + "» is for the kinds «" + kinds + "», not «" + labels() + "»");
        }
        var names = KindFeatures.names();
        var weights = new double[KindFeatures.SIZE][KINDS.size()];
        sheet.entries("weights").forEach((name, line) -> {
            int place = names.indexOf(name);
            if (place < 0) {
                throw new IllegalArgumentException("«" + sheet.name() + "»: there is no feature «" + name + "»");
            }
            weights[place] = Arrays.stream(line.split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (weights[place].length != KINDS.size()
                    || !Arrays.stream(weights[place]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException(
                        "«" + sheet.name() + "»: «" + name + "» needs a weight for each of " + KINDS.size() + " kinds");
            }
        });
        return new KindModel(weights);
    }

    /** How probable each kind is; together 1. */
    Map<Kind, Double> probabilities(double[] features) {
        double[] probabilities = shares(features);
        var byKind = new EnumMap<Kind, Double>(Kind.class);
        for (int i = 0; i < probabilities.length; i++) {
            byKind.put(KINDS.get(i), probabilities[i]);
        }
        return byKind;
    }

    private double[] shares(double[] features) {
        return shares(weights, features);
    }

    /** How probable each kind is with these weights, in their order. */
    static double[] shares(double[][] weights, double[] features) {
        double[] scores = new double[KINDS.size()];
        for (int place = 0; place < features.length; place++) {
            if (features[place] != 0) {
                for (int kind = 0; kind < scores.length; kind++) {
                    scores[kind] += features[place] * weights[place][kind];
                }
            }
        }
        return softmax(scores);
    }

    /** The probabilities, in the array of the scores. */
    private static double[] softmax(double[] scores) {
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
        var text = new StringBuilder("""
                # Written by «havenjob calibrate»: what each feature of a mail says for each kind, fitted to labelled mail.
                version = 1
                kinds = %s

                [weights]
                """.formatted(labels()));
        for (int place = 0; place < weights.length; place++) {
            if (Arrays.stream(weights[place]).anyMatch(weight -> rounded(weight) != 0)) {
                text.append(names.get(place))
                        .append(" =")
                        .append(Arrays.stream(weights[place])
                                .mapToObj(weight -> String.format(Locale.ROOT, " %.2f", rounded(weight)))
                                .collect(Collectors.joining()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String labels() {
        return KINDS.stream().map(Kind::label).collect(Collectors.joining(" "));
    }

    private static double rounded(double weight) {
        return Math.round(weight * STEP) / STEP;
    }
}
