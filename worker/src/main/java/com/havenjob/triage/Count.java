package com.havenjob.triage;

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

    /** How many were wrong. */
    public int wrong() {
        return all - right;
    }
}
