package com.havenjob.inbox;

import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A mail was stored, but waits for its owner's word. Published inside the transaction that stored it, once for each mail.
 *
 * @param sender the address that it names; null where it names none
 */
public record MessageHeldBack(
        MessageId id, UserId user, @Nullable String sender) {}
