package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Fits a {@link KindModel} to mail of which the kind is known: the cross entropy with an L2 penalty on all weights, by Adam
 * (Kingma and Ba, 2015) over all examples at once. Deterministic. It ends before the last gain, which would be what only these
 * mails have.
 */
public final class KindFit {

    private static final int STEPS = 1000;
    private static final double RATE = 0.05;
    private static final double PENALTY = 1e-4;
    private static final double FIRST_DECAY = 0.9;
    private static final double SECOND_DECAY = 0.999;
    private static final double NEVER_ZERO = 1e-8;

    private static final int KINDS = KindModel.KINDS.size();

    private final double[][] weights;
    private final double[][] first;
    private final double[][] second;

    private KindFit(int places) {
        weights = new double[places][KINDS];
        first = new double[places][KINDS];
        second = new double[places][KINDS];
    }

    /** The model of these examples; {@link IllegalArgumentException} without any. */
    public static KindModel fit(List<KindExample> examples) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("Without examples there is nothing to fit");
        }
        var index = WordIndex.of(examples, KindFeatures.SIZE);
        var rows = examples.stream().map(example -> Row.of(example, index)).toList();
        var fit = new KindFit(KindFeatures.SIZE + index.size());
        for (int step = 1; step <= STEPS; step++) {
            fit.move(fit.gradient(rows), step);
        }
        return new KindModel(Arrays.copyOf(fit.weights, KindFeatures.SIZE), index.weights(fit.weights));
    }

    /** An example as those of its numbers that are not 0, and where they have their places. */
    private static final class Row {

        private final int[] places;
        private final double[] values;
        private final int kind;

        private Row(int[] places, double[] values, Kind kind) {
            this.places = places;
            this.values = values;
            this.kind = KindModel.KINDS.indexOf(kind);
        }

        static Row of(KindExample example, WordIndex index) {
            double[] features = example.features();
            int[] said = IntStream.range(0, features.length)
                    .filter(place -> features[place] != 0)
                    .toArray();
            int[] words = index.numbers(example.wording());
            double share = WordWeights.share(words.length);
            return new Row(
                    IntStream.concat(Arrays.stream(said), Arrays.stream(words)).toArray(),
                    DoubleStream.concat(
                                    Arrays.stream(said).mapToDouble(place -> features[place]),
                                    Arrays.stream(words).mapToDouble(word -> share))
                            .toArray(),
                    example.kind());
        }
    }

    private double[][] gradient(List<Row> rows) {
        var gradient = new double[weights.length][KINDS];
        for (var row : rows) {
            double[] error = error(row);
            for (int i = 0; i < row.places.length; i++) {
                double[] slopes = gradient[row.places[i]];
                double share = row.values[i] / rows.size();
                for (int kind = 0; kind < KINDS; kind++) {
                    slopes[kind] += error[kind] * share;
                }
            }
        }
        return gradient;
    }

    /** By how much the probability of each kind is too high. */
    private double[] error(Row row) {
        double[] scores = new double[KINDS];
        for (int i = 0; i < row.places.length; i++) {
            double[] weight = weights[row.places[i]];
            for (int kind = 0; kind < KINDS; kind++) {
                scores[kind] += row.values[i] * weight[kind];
            }
        }
        double[] error = KindModel.softmax(scores);
        error[row.kind] -= 1;
        return error;
    }

    private void move(double[][] gradient, int step) {
        double firstShare = 1 - Math.pow(FIRST_DECAY, step);
        double secondShare = 1 - Math.pow(SECOND_DECAY, step);
        for (int place = 0; place < weights.length; place++) {
            for (int kind = 0; kind < KINDS; kind++) {
                double slope = gradient[place][kind] + PENALTY * weights[place][kind];
                first[place][kind] = FIRST_DECAY * first[place][kind] + (1 - FIRST_DECAY) * slope;
                second[place][kind] = SECOND_DECAY * second[place][kind] + (1 - SECOND_DECAY) * slope * slope;
                weights[place][kind] -= RATE
                        * (first[place][kind] / firstShare)
                        / (Math.sqrt(second[place][kind] / secondShare) + NEVER_ZERO);
            }
        }
    }
}
