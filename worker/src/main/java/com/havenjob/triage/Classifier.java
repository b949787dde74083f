package com.havenjob.triage;

import com.havenjob.inbox.ParsedMessage;

/** Stands in until the real classifier lands. */
public final class Classifier {

    public static Classifier standard() {
        return new Classifier();
    }

    public Verdict classify(ParsedMessage message) {
        return new Verdict(
                new Finding<>(Kind.NOT_APPLICATION, 0, "none", ""),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                true,
                new Original(null, null, message.subject(), message.date(), message.text()),
                false);
    }
}
