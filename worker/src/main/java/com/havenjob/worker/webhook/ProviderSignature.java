package com.havenjob.worker.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.havenjob.kernel.Refusal;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** SendGrid's signature: ECDSA with SHA-256 over the timestamp's text and, right behind it, the body as it came. */
final class ProviderSignature {

    static final String SIGNATURE = "X-Twilio-Email-Event-Webhook-Signature";
    static final String TIMESTAMP = "X-Twilio-Email-Event-Webhook-Timestamp";

    private static final int LONGEST_TIMESTAMP = 12;

    private final PublicKey key;
    private final Duration maxAge;
    private final Clock clock;

    /** Reads the key as SendGrid shows it: Base64 of its X.509 form; {@link Refusal} for anything else. */
    ProviderSignature(String key, Duration maxAge, Clock clock) {
        try {
            var encoded = Base64.getMimeDecoder().decode(key);
            this.key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Refusal(
                    "havenjob.sendgrid.public-key is no public key: copy it from SendGrid's security policy as it stands",
                    e);
        }
        this.maxAge = maxAge;
        this.clock = clock;
    }

    boolean covers(byte[] body, @Nullable String timestamp, @Nullable String signature) {
        return timestamp != null && signature != null && isFresh(timestamp) && verify(body, timestamp, signature);
    }

    private boolean isFresh(String timestamp) {
        if (timestamp.isEmpty()
                || timestamp.length() > LONGEST_TIMESTAMP
                || !timestamp.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        var signedAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(signedAt, clock.instant()).abs().compareTo(maxAge) <= 0;
    }

    private boolean verify(byte[] body, String timestamp, String signature) {
        try {
            var verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(key);
            verifier.update(timestamp.getBytes(US_ASCII));
            verifier.update(body);
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (SignatureException | IllegalArgumentException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot check ECDSA signatures", e);
        }
    }
}
