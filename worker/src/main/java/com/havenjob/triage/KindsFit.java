package com.havenjob.triage;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.kinds.KindFit;
import java.util.List;

/** Fits how kinds are told to mails of which the kind is known. */
public final class KindsFit {

    private KindsFit() {}

    /** A mail, and what it reports in truth. */
    public record Known(ParsedMessage message, Kind kind) {}

    /**
     * The text of a {@code kinds.sheet} for these mails, which {@link Classifier#withKinds} takes. Equal mails give equal text.
     *
     * @param classifier says what the mails say
     * @throws IllegalArgumentException without mails
     */
    public static String fit(List<Known> mails, Classifier classifier) {
        return KindFit.fit(mails.stream()
                        .map(mail -> classifier.example(mail.message(), mail.kind()))
                        .toList())
                .text();
    }
}
