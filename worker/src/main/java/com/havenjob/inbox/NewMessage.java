package com.havenjob.inbox;

import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail, sealed and about to be stored. */
record NewMessage(
        UserId user,
        Door door,
        Sha256 hash,
        int rawSize,
        byte[] sealedRaw,
        byte[] sealedHead,
        @Nullable String sender,
        @Nullable Instant date,
        Instant receivedAt) {

    Identity identity() {
        return new Identity(user, hash);
    }

    /** What makes two mails one: the same bytes for the same person. */
    record Identity(UserId user, Sha256 hash) {}
}
