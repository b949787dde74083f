package com.havenjob.triage;

import java.util.OptionalDouble;

/**
 * How many there were, and how many of them were right.
 *
 * @param right at most {@code all}
 */
public record Count(int all, int right) {

    /** Of nothing. */
    public static final Count NONE = new Count(0, 0);

    public Count {
        if (right < 0 || right > all) {
            throw new IllegalArgumentException(right + " of " + all + " cannot be right");
        }
    }

    /** One more. */
    public Count plus(boolean isRight) {
        return new Count(all + 1, right + (isRight ? 1 : 0));
    }

    /** Both together. */
    public Count plus(Count other) {
        return new Count(all + other.all, right + other.right);
    }

    /** The share that was right, 0 to 1; empty of nothing. */
    public OptionalDouble precision() {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(right / (double) all);
    }

    /** How many were wrong. */
    public int wrong() {
        return all - right;
    }
}
