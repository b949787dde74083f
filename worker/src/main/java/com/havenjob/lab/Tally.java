package com.havenjob.lab;

/** How many values were known, and how many of them were read right or nearly. */
record Tally(int known, int right, int near) {

    static final Tally EMPTY = new Tally(0, 0, 0);

    Tally plus(Mark mark) {
        return switch (mark) {
            case RIGHT -> new Tally(known + 1, right + 1, near);
            case NEAR -> new Tally(known + 1, right, near + 1);
            case WRONG -> new Tally(known + 1, right, near);
            case UNKNOWN -> this;
        };
    }

    Tally plus(boolean isRight) {
        return plus(isRight ? Mark.RIGHT : Mark.WRONG);
    }
}
