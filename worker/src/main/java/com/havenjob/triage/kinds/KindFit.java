package com.havenjob.triage.kinds;

import java.util.List;

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

    private final double[][] weights = new double[KindFeatures.SIZE][KINDS];
    private final double[][] first = new double[KindFeatures.SIZE][KINDS];
    private final double[][] second = new double[KindFeatures.SIZE][KINDS];

    private KindFit() {}

    /** The model of these examples; {@link IllegalArgumentException} without any. */
    public static KindModel fit(List<KindExample> examples) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("Without examples there is nothing to fit");
        }
        var fit = new KindFit();
        for (int step = 1; step <= STEPS; step++) {
            fit.move(fit.gradient(examples), step);
        }
        return new KindModel(fit.weights);
    }

    private double[][] gradient(List<KindExample> examples) {
        var gradient = new double[KindFeatures.SIZE][KINDS];
        for (var example : examples) {
            double[] error = KindModel.shares(weights, example.features());
            error[KindModel.KINDS.indexOf(example.kind())] -= 1;
            double[] features = example.features();
            for (int place = 0; place < features.length; place++) {
                if (features[place] != 0) {
                    for (int kind = 0; kind < KINDS; kind++) {
                        gradient[place][kind] += error[kind] * features[place] / examples.size();
                    }
                }
            }
        }
        return gradient;
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
