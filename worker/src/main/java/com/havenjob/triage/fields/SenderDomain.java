package com.havenjob.triage.fields;

import com.havenjob.triage.names.Domains;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import java.util.Arrays;
import java.util.Optional;

/** What the domain of a sender says of the employer. */
final class SenderDomain {

    private static final int MOST_LABELS = 4;
    private static final int SHORTEST = 3;

    private SenderDomain() {}

    /** Whether the address is the employer's, as far as is known, and not that of a system or portal. */
    static boolean isOwn(Reading reading) {
        return !reading.isSentBySource()
                && Domains.portalKey(reading.senderDomain()).isEmpty();
    }

    /** The employer's label in the domain of a system that has one for each: {@code ostra.boardly.example}. */
    static Optional<String> tenant(Reading reading) {
        var source = reading.source();
        if (source == null || !reading.isSentBySource() || source.type() != SourceProfile.Type.TRACKING_SYSTEM) {
            return Optional.empty();
        }
        String domain = reading.senderDomain();
        for (String known : source.domains()) {
            if (domain.endsWith("." + known)) {
                return Arrays.stream(domain.substring(0, domain.length() - known.length() - 1)
                                .split("\\.", MOST_LABELS))
                        .filter(label -> label.length() >= SHORTEST && !Domains.isSystemHost(label))
                        .filter(label -> !source.systemLocals().contains(label) && !label.contains(source.id()))
                        .findFirst();
            }
        }
        return Optional.empty();
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
