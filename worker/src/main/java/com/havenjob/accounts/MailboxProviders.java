package com.havenjob.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Domains where anybody can get an address, one a line of a resource. */
final class MailboxProviders {

    private static final String RESOURCE = "mailbox-providers.txt";
    private static final Set<String> DOMAINS = read();

    private MailboxProviders() {}

    /** Whether addresses at this domain belong to anybody, so that the domain vouches for nobody. */
    static boolean include(String domain) {
        return DOMAINS.contains(domain);
    }

    private static Set<String> read() {
        try (var stream = Objects.requireNonNull(MailboxProviders.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + RESOURCE, e);
        }
    }
}
