package com.havenjob.triage.confidence;

/**
 * Platt scaling of a probability: on the scale where evidence adds up, a slope and a shift. Keeps the order of
 * probabilities, since its slope is positive.
 *
 * @param slope 1 where probabilities are as far from one half as they should be; smaller where they promise too much
 * @param shift 0 where they are neither too high nor too low on the whole
 */
public record Adjustment(double slope, double shift) {

    /** Changes nothing. */
    public static final Adjustment NONE = new Adjustment(1, 0);

    public Adjustment {
        if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(shift)) {
            throw new IllegalArgumentException("An adjustment keeps the order; slope " + slope + ", shift " + shift);
        }
    }

    /** The probability that this one stands for. */
    public double of(double probability) {
        return equals(NONE) ? probability : Model.bounded(Model.sigmoid(slope * Model.logit(probability) + shift));
    }
}
