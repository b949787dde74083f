package com.havenjob.inbox;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An accepted mail as the pipeline sees it.
 *
 * @param writtenAt when it was written, as its header says; null where that does not say
 * @param receivedAt when the door stored it
 * @param application the application that it opened, moved or is thought to concern
 * @param version counts the row's state changes
 */
public record StoredMessage(
        MessageId id,
        UserId user,
        Door door,
        MessageState state,
        Sha256 hash,
        @Nullable Instant writtenAt,
        Instant receivedAt,
        @Nullable ApplicationId application,
        int version) {}
