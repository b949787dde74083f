package com.havenjob.triage.examples;

/** Turns scores into probabilities. */
final class Softmax {

    private Softmax() {}

    /**
     * The probabilities, in the array of the scores. Scores are sums over features; they are divided by the root of how many
     * there are, so that a long sentence is not surer for its length.
     */
    static double[] of(double[] scores, int features) {
        double length = Math.sqrt(Math.max(1, features));
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
