package com.havenjob.triage;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.unwrap.Unwrapper;

/**
 * A mail without what forwarding put around it.
 *
 * @param original the mail inside; the mail itself where it is no forward
 * @param forwarded whether a forward was taken off
 * @param above what the forwarder wrote above it; empty without a word
 */
public record TakenApart(Original original, boolean forwarded, String above) {

    private static final Unwrapper UNWRAPPER = new Unwrapper();

    /** Takes a mail apart as the {@link Classifier} does before it judges. Pure. */
    public static TakenApart of(ParsedMessage message) {
        var unwrapped = UNWRAPPER.unwrap(message);
        return new TakenApart(unwrapped.original(), unwrapped.forwarded(), unwrapped.above());
    }
}
