package com.havenjob.triage.confidence;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression (Platt scaling with more than one input): the weighted sum of signals as a probability.
 *
 * @param bias the sum where all signals are 0
 * @param weights by the name of the signal; a signal without a weight counts nothing
 */
public record Model(double bias, Map<String, Double> weights) {

    private static final double SUREST = 0.999;
    private static final String BIAS = "bias";

    public Model {
        // In one order: sums of floating-point numbers depend on it, and equal mails give equal verdicts in every
        // process.
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    /** Reads the entries of a section of the calibration file. */
    static Model of(Map<String, String> entries) {
        var weights = new TreeMap<String, Double>();
        entries.forEach((name, weight) -> weights.put(name, Double.parseDouble(weight)));
        var bias = weights.remove(BIAS);
        if (bias == null) {
            throw new IllegalArgumentException("A model needs a bias; it has " + entries.keySet());
        }
        return new Model(bias, weights);
    }

    /** 0 to {@value #SUREST}: nothing is certain. */
    public double probability(Signals signals) {
        double sum = bias;
        for (var weight : weights.entrySet()) {
            sum += weight.getValue() * signals.values().getOrDefault(weight.getKey(), 0.0);
        }
        return bounded(sigmoid(sum));
    }

    /** As lines of the calibration file. */
    String text() {
        var lines = new StringBuilder(BIAS + " = " + rounded(bias) + "\n");
        weights.forEach((name, weight) ->
                lines.append(name).append(" = ").append(rounded(weight)).append('\n'));
        return lines.toString();
    }

    static double bounded(double probability) {
        return Math.min(SUREST, probability);
    }

    static double sigmoid(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    static double logit(double probability) {
        double bounded = Math.min(SUREST, Math.max(1 - SUREST, probability));
        return Math.log(bounded / (1 - bounded));
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
