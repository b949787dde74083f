package com.havenjob.inbox;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of mails.
 *
 * @param sender display name, or address where there is none
 * @param senderAddress null where the mail names nobody
 * @param sentAt when it was written, as its sender says, and no later than it came in
 * @param erased whether its retention is over: sender's name, subject and text are gone
 * @param reasonCode why it is held back or failed, as a stable word; null otherwise
 * @param reason the same as a sentence
 */
public record InboxItem(
        MessageId id,
        Door door,
        MessageState state,
        String sender,
        @Nullable String senderAddress,
        String subject,
        Instant sentAt,
        Instant receivedAt,
        boolean erased,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable ApplicationId application) {}
