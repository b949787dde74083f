package com.havenjob.triage;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.entities.EntityFit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fits how names are told by the words around them to mails of which it is known what they name. */
public final class EntitiesFit {

    private EntitiesFit() {}

    /** A mail about an application, and what it names in truth; null where it names none. */
    public record Known(
            ParsedMessage message,
            @Nullable String title,
            @Nullable String company,
            @Nullable String location) {}

    /**
     * The text of an {@code entities.sheet} for these mails, which {@link Classifier#withEntities} takes. Equal mails give equal
     * text.
     *
     * @param classifier says what the mails say
     * @throws IllegalArgumentException without mails
     */
    public static String fit(List<Known> mails, Classifier classifier) {
        return EntityFit.fit(mails.stream()
                        .map(mail -> classifier.example(mail.message(), mail.title(), mail.company(), mail.location()))
                        .toList())
                .text();
    }
}
