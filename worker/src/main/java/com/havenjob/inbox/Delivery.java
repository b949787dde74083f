package com.havenjob.inbox;

import com.havenjob.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One mail as a door hands it in.
 *
 * @param envelopeFrom the envelope's sender (RFC 5321 MAIL FROM); null where the door knows none
 * @param raw the bytes as they came, without anything added: their digest is the mail's identity
 * @param vouching what the door knows about the sender
 */
public record Delivery(UserId user, Door door, @Nullable String envelopeFrom, byte[] raw, Vouching vouching) {

    /** What the door knows about who sent the mail. */
    public enum Vouching {
        /** Nothing beyond what the mail says itself. */
        NONE,
        /** The person whose inbox it is handed the mail in. */
        BY_OWNER,
        /** Checks of the sender (SPF, DKIM) failed. */
        FORGED
    }
}
