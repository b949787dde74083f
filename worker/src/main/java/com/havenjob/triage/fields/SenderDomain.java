package com.havenjob.triage.fields;

import com.havenjob.triage.names.Domains;
import com.havenjob.triage.reading.Reading;
import java.util.Optional;

/** What the domain of a sender says of the employer. */
final class SenderDomain {

    private SenderDomain() {}

    /** Whether the address is the employer's, as far as is known, and not that of a system or portal. */
    static boolean isOwn(Reading reading) {
        return !reading.isSentBySource()
                && Domains.portalKey(reading.senderDomain()).isEmpty();
    }

    /** The part of the domain that is the employer's name; empty where everybody can have an address. */
    static Optional<String> name(String domain) {
        String[] labels = domain.split("\\.", 8);
        int at = labels.length - 2;
        while (at > 0 && Domains.isSuffix(labels[at])) {
            at--;
        }
        return at < 0 || Domains.isPublic(labels[at])
                ? Optional.empty()
                : Optional.of(Domains.withoutKind(Domains.withoutCareers(labels[at])))
                        .filter(name -> name.length() >= 2);
    }
}
