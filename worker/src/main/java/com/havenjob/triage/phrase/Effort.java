package com.havenjob.triage.phrase;

/**
 * What looking for phrases in one sentence may cost: so many steps a match, and so many a token for all matches together.
 * Both are far more than any real sentence needs; a text made to be slow is left where it is used up.
 */
final class Effort {

    static final int STEPS_A_TOKEN = 400;
    static final int STEPS_A_MATCH = 3_000;

    private final int most;
    private int steps;
    private int mostOfMatch;

    Effort(int tokens) {
        most = STEPS_A_MATCH + STEPS_A_TOKEN * tokens;
    }

    void beginMatch() {
        mostOfMatch = Math.min(most, steps + STEPS_A_MATCH);
    }

    /** Whether one more step may be made. */
    boolean step() {
        return steps++ < mostOfMatch;
    }

    boolean isUsedUp() {
        return steps >= most;
    }

    int steps() {
        return steps;
    }
}
