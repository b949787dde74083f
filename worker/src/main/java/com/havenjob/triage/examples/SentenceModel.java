package com.havenjob.triage.examples;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.text.Sentence;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Says what a sentence is like, by softmax regression over {@link Features}, trained on example sentences. Training takes a
 * fixed order and seed: equal examples give equal models. Immutable afterwards, for any number of threads.
 */
public final class SentenceModel {

    private static final int EPOCHS = 40;
    private static final float RATE = 1;
    private static final float DECAY = 3e-5f;
    private static final int FEWEST_WORDS = 3;

    private final List<@Nullable Cue> classes;

    /** By feature, then by class: what one feature says to all classes lies together in memory. */
    private final float[] weights;

    private SentenceModel(List<@Nullable Cue> classes) {
        this.classes = classes;
        this.weights = new float[classes.size() * Features.BUCKETS];
    }

    /**
     * What a sentence is most like.
     *
     * @param cue what it says; null for one that says nothing about an application
     * @param probability 0 to 1
     */
    public record Likeness(@Nullable Cue cue, double probability) {}

    /** A sentence with what it says; null for nothing. */
    record Example(int[] features, @Nullable Cue cue) {}

    static SentenceModel train(List<@Nullable Cue> classes, List<Example> examples) {
        var model = new SentenceModel(classes);
        float[] squares = new float[model.weights.length];
        var order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var random = new Random(42);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[other];
                order[other] = swapped;
            }
            for (int index : order) {
                model.learn(examples.get(index), squares);
            }
        }
        return model;
    }

    /** What the sentence is like; one of a word or two is like nothing. */
    public Likeness of(Sentence sentence) {
        if (sentence.size() < FEWEST_WORDS) {
            return new Likeness(null, 1);
        }
        double[] probabilities = probabilities(Features.of(sentence));
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return new Likeness(classes.get(best), probabilities[best]);
    }

    private void learn(Example example, float[] squares) {
        double[] probabilities = probabilities(example.features());
        int right = classes.indexOf(example.cue());
        for (int c = 0; c < probabilities.length; c++) {
            float error = (float) ((c == right ? 1 : 0) - probabilities[c]);
            for (int feature : example.features()) {
                int at = feature * probabilities.length + c;
                float gradient = error - DECAY * weights[at];
                squares[at] += gradient * gradient;
                weights[at] += RATE * gradient / (float) Math.sqrt(squares[at] + 1e-6f);
            }
        }
    }

    private double[] probabilities(int[] features) {
        double[] scores = new double[classes.size()];
        for (int feature : features) {
            int base = feature * scores.length;
            for (int c = 0; c < scores.length; c++) {
                scores[c] += weights[base + c];
            }
        }
        double length = Math.sqrt(Math.max(1, features.length));
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= length;
            highest = Math.max(highest, scores[c]);
        }
        double total = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = Math.exp(scores[c] - highest);
            total += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= total;
        }
        return scores;
    }
}
