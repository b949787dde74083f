package com.havenjob.worker.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The secret that a request brings. SendGrid only lets its user choose the URL, so it comes as the password in
 * {@code https://havenjob:SECRET@host/inbound/sendgrid} or as {@code ?secret=SECRET}; a proxy in front may set
 * {@code X-HavenJob-Secret}.
 */
final class Credentials {

    private static final String HEADER = "X-HavenJob-Secret";
    private static final String PARAMETER = "secret=";
    private static final String BASIC = "Basic ";

    private Credentials() {}

    /** Whether the request knows the secret; how long this takes says nothing about it. */
    static boolean match(String secret, HttpServletRequest request) {
        var expected = secret.getBytes(UTF_8);
        return Stream.of(
                        Optional.ofNullable(request.getHeader(HEADER)),
                        basicPassword(request.getHeader("Authorization")),
                        queryParameter(request.getQueryString()))
                .flatMap(Optional::stream)
                .map(offered -> MessageDigest.isEqual(expected, offered.getBytes(UTF_8)))
                .reduce(false, Boolean::logicalOr);
    }

    private static Optional<String> basicPassword(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            var login = new String(
                    Base64.getDecoder()
                            .decode(authorization.substring(BASIC.length()).strip()),
                    UTF_8);
            return Optional.of(login.substring(login.indexOf(':') + 1));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** Read from the query itself: asking for a parameter would make the server read the body for more of them. */
    private static Optional<String> queryParameter(@Nullable String query) {
        if (query == null) {
            return Optional.empty();
        }
        try {
            return Arrays.stream(query.split("&"))
                    .filter(pair -> pair.startsWith(PARAMETER))
                    .map(pair -> URLDecoder.decode(pair.substring(PARAMETER.length()), UTF_8))
                    .findFirst();
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
    }
}
