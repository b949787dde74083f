package com.havenjob.cli.bench;

import java.util.List;

/** Percentiles by the nearest rank: the smallest value that is not exceeded by the given share of values. */
final class Percentile {

    private Percentile() {}

    static double of(List<? extends Number> values, double share) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No values, no percentile");
        }
        var sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
