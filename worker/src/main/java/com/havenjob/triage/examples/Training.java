package com.havenjob.triage.examples;

import com.havenjob.triage.lexicon.Cue;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Trains a {@link SentenceModel} by stochastic gradient descent with a rate of its own for each weight (AdaGrad). The weights
 * are the average of the later epochs (Polyak and Juditsky): of a single one, some would be owed to the order of the
 * examples. Order and seed are fixed: equal examples give equal models.
 */
final class Training {

    private static final int EPOCHS = 10;
    private static final int AVERAGED = 5;
    private static final float RATE = 1;
    private static final float DECAY = 3e-5f;
    private static final int SEED = 42;

    private final List<@Nullable Cue> classes;
    private final float[] weights;
    private final float[] squares;

    private Training(List<@Nullable Cue> classes, int rows) {
        this.classes = classes;
        this.weights = new float[classes.size() * rows];
        this.squares = new float[weights.length];
    }

    /** A sentence with what it says; null for nothing. */
    record Example(int[] features, @Nullable Cue cue) {}

    /** The model that the examples make. */
    static SentenceModel of(List<@Nullable Cue> classes, List<Example> examples) {
        var index = FeatureIndex.of(examples.stream().map(Example::features).toList());
        var rows = new int[examples.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(examples.get(i).features()).map(index::row).toArray();
        }
        var training = new Training(classes, index.size());
        var order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        var random = new Random(SEED);
        float[] average = new float[training.weights.length];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            for (int i : order) {
                training.learn(rows[i], classes.indexOf(examples.get(i).cue()));
            }
            if (epoch >= EPOCHS - AVERAGED) {
                training.addTo(average);
            }
        }
        return new SentenceModel(classes, index, average);
    }

    private void addTo(float[] average) {
        for (int i = 0; i < weights.length; i++) {
            average[i] += weights[i] / AVERAGED;
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
    }

    private void learn(int[] rows, int right) {
        double[] probabilities = probabilities(rows);
        for (int c = 0; c < probabilities.length; c++) {
            float error = (float) ((c == right ? 1 : 0) - probabilities[c]);
            for (int row : rows) {
                int at = row * probabilities.length + c;
                float gradient = error - DECAY * weights[at];
                squares[at] += gradient * gradient;
                weights[at] += RATE * gradient / (float) Math.sqrt(squares[at] + 1e-6f);
            }
        }
    }

    private double[] probabilities(int[] rows) {
        double[] scores = new double[classes.size()];
        for (int row : rows) {
            for (int c = 0; c < scores.length; c++) {
                scores[c] += weights[row * scores.length + c];
            }
        }
        return Softmax.of(scores, rows.length);
    }
}
