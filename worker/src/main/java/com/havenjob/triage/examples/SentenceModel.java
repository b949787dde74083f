package com.havenjob.triage.examples;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what a sentence is like, by softmax regression over {@link Features}, trained on example sentences by
 * {@link Training}. Immutable, for any number of threads.
 */
public final class SentenceModel {

    private static final int FEWEST_TOKENS = 3;
    private static final int FEWEST_WORDS = 2;

    private final List<@Nullable Cue> classes;
    private final FeatureIndex index;

    /**
     * What each feature says to all classes, in {@link Lanes} and in steps of {@link #step}: it is read for every word of
     * every mail, and how much memory that takes is most of what it costs.
     */
    private final long[] weights;

    private final double step;
    private final int width;

    /** @param trained weights by row of the index, then by class */
    SentenceModel(List<@Nullable Cue> classes, FeatureIndex index, float[] trained) {
        this.classes = classes;
        this.index = index;
        this.width = Lanes.longs(classes.size());
        this.step = largest(trained) / Lanes.LARGEST;
        this.weights = new long[index.size() * width];
        int[] numbers = new int[classes.size()];
        for (int row = 0; row < index.size(); row++) {
            for (int c = 0; c < numbers.length; c++) {
                numbers[c] = (int) Math.round(trained[row * numbers.length + c] / step);
            }
            Lanes.pack(numbers, weights, row * width);
        }
    }

    /**
     * What a sentence is most like.
     *
     * @param cue what it says; null for one that says nothing about an application
     * @param probability 0 to 1
     */
    public record Likeness(@Nullable Cue cue, double probability) {}

    /** What the sentence is like; one of a word or two is like nothing, and so are the digits of a telephone number. */
    public Likeness of(Sentence sentence) {
        if (sentence.size() < FEWEST_TOKENS || !hasWords(sentence)) {
            return new Likeness(null, 1);
        }
        int[] features = Features.of(sentence);
        double[] probabilities = Softmax.of(scores(features), features.length);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return new Likeness(classes.get(best), probabilities[best]);
    }

    private static boolean hasWords(Sentence sentence) {
        int words = 0;
        for (int token = 0; token < sentence.size() && words < FEWEST_WORDS; token++) {
            words += Character.isLetter(sentence.first(token)) ? 1 : 0;
        }
        return words == FEWEST_WORDS;
    }

    private double[] scores(int[] features) {
        int[] rows = new int[features.length];
        int known = 0;
        for (int feature : features) {
            rows[known] = index.row(feature) * width;
            known += rows[known] < 0 ? 0 : 1;
        }
        long[] packed = new long[width];
        // One sum after the other, each in a register: the rows are in the cache from the first on.
        for (int i = 0; i < packed.length; i++) {
            long sum = 0;
            for (int row = 0; row < known; row++) {
                sum += weights[rows[row] + i];
            }
            packed[i] = sum;
        }
        int[] sums = Lanes.unpack(packed, classes.size());
        double[] scores = new double[sums.length];
        for (int c = 0; c < sums.length; c++) {
            scores[c] = sums[c] * step;
        }
        return scores;
    }

    private static double largest(float[] weights) {
        float largest = Float.MIN_NORMAL;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }
}
