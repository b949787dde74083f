package com.havenjob.worker.webhook;

import com.havenjob.kernel.Refusal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the webhook door, {@code havenjob.sendgrid.*}.
 *
 * @param secret what the provider must know; without one the door stays shut
 * @param publicKey the provider's public key in Base64, where its signature is to be checked as well
 * @param signatureMaxAge how old a signature may be
 * @param mailsPerPeerAndMinute how many mails one address may bring in a minute; one more is answered 503
 * @param failuresPerPeerAndMinute how often one address may show a wrong secret or signature; then it is answered 429
 */
@ConfigurationProperties("havenjob.sendgrid")
record SendGridSettings(
        @Nullable String secret,
        @Nullable String publicKey,
        @DefaultValue("10m") Duration signatureMaxAge,
        @DefaultValue("600") int mailsPerPeerAndMinute,
        @DefaultValue("30") int failuresPerPeerAndMinute) {

    private static final int SHORTEST_SECRET = 16;

    SendGridSettings {
        secret = blankToNull(secret);
        publicKey = blankToNull(publicKey);
        if (secret != null && secret.length() < SHORTEST_SECRET) {
            throw new Refusal("havenjob.sendgrid.secret has " + secret.length() + " characters: choose one of at least "
                    + SHORTEST_SECRET);
        }
        if (secret == null && publicKey != null) {
            throw new Refusal("havenjob.sendgrid.public-key is set without havenjob.sendgrid.secret: set both");
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Hides the secret, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "SendGridSettings[" + (secret == null ? "no secret" : "with a secret") + "]";
    }
}
