package com.havenjob.triage.examples;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers the features that any example has, so that weights are kept for these alone. Most features of a strange sentence
 * are in no example, and one bit tells so. Immutable.
 */
final class FeatureIndex {

    /** The row of a feature that no example has. */
    static final int NONE = -1;

    /** A bit for each feature, and how many bits are set in the words before. */
    private final long[] seen = new long[Features.BUCKETS / Long.SIZE];

    private final int[] before = new int[seen.length + 1];

    private FeatureIndex(List<int[]> examples) {
        for (int[] features : examples) {
            for (int feature : features) {
                seen[feature / Long.SIZE] |= 1L << feature;
            }
        }
        for (int i = 0; i < seen.length; i++) {
            before[i + 1] = before[i] + Long.bitCount(seen[i]);
        }
    }

    /** The index of all features of these examples. */
    static FeatureIndex of(List<int[]> examples) {
        return new FeatureIndex(examples);
    }

    /** How many features any example has. */
    int size() {
        return before[seen.length];
    }

    /** The numbers of those of the features that any example has. */
    int[] rows(int[] features) {
        int[] rows = new int[features.length];
        int known = 0;
        for (int feature : features) {
            rows[known] = row(feature);
            known += rows[known] == NONE ? 0 : 1;
        }
        return Arrays.copyOf(rows, known);
    }

    /** The number of a feature, 0 to {@link #size} - 1 in ascending order, or {@link #NONE}. */
    int row(int feature) {
        long word = seen[feature / Long.SIZE];
        long bit = 1L << feature;
        return (word & bit) == 0 ? NONE : before[feature / Long.SIZE] + Long.bitCount(word & bit - 1);
    }
}
