package com.havenjob.console.applications;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which addresses from mails may become links: only web pages, so that nothing else runs by a click. */
final class LinkTarget {

    private LinkTarget() {}

    static Optional<URI> of(@Nullable String text) {
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new URI(text.strip())).filter(LinkTarget::isWeb);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static boolean isWeb(URI address) {
        return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                && address.getHost() != null;
    }
}
