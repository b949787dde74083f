package com.havenjob.console.settings;

import com.havenjob.console.text.Texts;
import com.havenjob.triage.Count;

/** Shares as people read them. */
final class Percent {

    /** Stands where there is nothing to have a share of. */
    static final String NOTHING = "–";

    private static final int HUNDRED = 100;

    private Percent() {}

    /** A share between 0 and 1. */
    static String of(double share) {
        return Texts.text("threshold.percent", (int) Math.round(share * HUNDRED));
    }

    /** The share that was right, rounded down, so that 100 % means that none was wrong. */
    static String right(Count count) {
        var share = count.precision();
        return share.isEmpty()
                ? NOTHING
                : Texts.text("threshold.percent", (int) Math.floor(share.getAsDouble() * HUNDRED));
    }
}
