package com.havenjob.lab;

/** How far stated confidence lies from what came true, in ten bins of equal width. */
final class Reliability {

    private static final int BINS = 10;

    private final double[] confidence = new double[BINS];
    private final int[] right = new int[BINS];
    private int size;

    void add(double stated, boolean isRight) {
        double bounded = Math.clamp(stated, 0, 1);
        int bin = Math.min((int) (bounded * BINS), BINS - 1);
        confidence[bin] += bounded;
        right[bin] += isRight ? 1 : 0;
        size++;
    }

    /** The expected calibration error; NaN without mails. */
    double error() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(confidence[bin] - right[bin]);
        }
        return sum / size;
    }
}
