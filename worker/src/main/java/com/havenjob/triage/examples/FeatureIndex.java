package com.havenjob.triage.examples;

import java.util.List;

/**
 * Numbers the features that any example has, so that weights are kept for these alone. Most features of a strange sentence
 * are in no example, and one bit tells so. Immutable.
 */
final class FeatureIndex {

    /** The row of a feature that no example has. */
    static final int NONE = -1;

    private static final int WORDS = Features.BUCKETS / Long.SIZE;

    /** A bit for each feature, and beside each word of them how many bits are set in the words before. */
    private final long[] seen = new long[2 * WORDS];

    private final int size;

    private FeatureIndex(List<int[]> examples) {
        for (int[] features : examples) {
            for (int feature : features) {
                seen[2 * (feature / Long.SIZE)] |= 1L << feature;
            }
        }
        int before = 0;
        for (int i = 0; i < seen.length; i += 2) {
            seen[i + 1] = before;
            before += Long.bitCount(seen[i]);
        }
        size = before;
    }

    /** The index of all features of these examples. */
    static FeatureIndex of(List<int[]> examples) {
        return new FeatureIndex(examples);
    }

    /** How many features any example has. */
    int size() {
        return size;
    }

    /** The number of a feature, 0 to {@link #size} - 1 in ascending order, or {@link #NONE}. */
    int row(int feature) {
        int at = 2 * (feature / Long.SIZE);
        long bit = 1L << feature;
        return (seen[at] & bit) == 0 ? NONE : (int) seen[at + 1] + Long.bitCount(seen[at] & bit - 1);
    }
}
