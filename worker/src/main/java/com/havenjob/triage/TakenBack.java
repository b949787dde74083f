package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Reversal;
import java.util.List;

/**
 * What became of the effect of a mail that was sent to the review again.
 *
 * @param reversal of all that it did: {@link Reversal#LEFT} where any of it stays
 * @param left the applications that stay as they are, since something else happened to them
 */
public record TakenBack(Reversal reversal, List<Application> left) {

    public TakenBack {
        left = List.copyOf(left);
    }
}
