package com.havenjob.triage.confidence;

import com.havenjob.triage.Count;
import com.havenjob.triage.Gradebook;
import java.util.Map;

/**
 * Fits an {@link Adjustment} to what became of verdicts: maximum a posteriori by Newton's method, with a prior that little
 * evidence cannot move far from changing nothing.
 */
public final class AdjustmentFit {

    /** Of fewer decisions nothing is concluded. */
    public static final int FEWEST = 50;

    /** Without mistakes, and without hits, there is no slope to see. */
    private static final int FEWEST_OF_EACH = 5;

    private static final double PRIOR = 4;
    private static final double LEAST_SLOPE = 0.25;
    private static final double MOST_SLOPE = 2;
    private static final int MOST_STEPS = 30;

    private AdjustmentFit() {}

    /** The adjustment for these outcomes; {@link Adjustment#NONE} where they are too few to tell. */
    public static Adjustment fit(Gradebook grades) {
        var all = grades.all();
        if (grades.asked().all() < FEWEST || all.right() < FEWEST_OF_EACH || all.wrong() < FEWEST_OF_EACH) {
            return Adjustment.NONE;
        }
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double gradientSlope = PRIOR * (1 - slope);
            double gradientShift = -PRIOR * shift;
            double curveSlope = PRIOR;
            double curveShift = PRIOR;
            double curveBoth = 0;
            for (var bin : grades.byConfidence().entrySet()) {
                double x = Model.logit(middle(bin));
                double probability = Model.sigmoid(slope * x + shift);
                int verdicts = bin.getValue().all();
                double error = bin.getValue().right() - verdicts * probability;
                double variance = verdicts * probability * (1 - probability);
                gradientSlope += error * x;
                gradientShift += error;
                curveSlope += variance * x * x;
                curveShift += variance;
                curveBoth += variance * x;
            }
            double determinant = curveSlope * curveShift - curveBoth * curveBoth;
            slope += (curveShift * gradientSlope - curveBoth * gradientShift) / determinant;
            shift += (curveSlope * gradientShift - curveBoth * gradientSlope) / determinant;
            slope = Math.clamp(slope, LEAST_SLOPE, MOST_SLOPE);
        }
        return new Adjustment(slope, shift);
    }

    /** The confidence that a bin stands for. */
    private static double middle(Map.Entry<Integer, Count> bin) {
        return Math.min(1, (bin.getKey() + 0.5) / 100);
    }
}
