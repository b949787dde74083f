package com.havenjob.inbox;

import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A mail was given up after the last try. Published inside the transaction that wrote it down, once for each round.
 *
 * @param sender the address that it names; null where it names none
 * @param version counts the row's state changes, so that each round can be told from the one before
 */
public record MessageFailed(
        MessageId id, UserId user, @Nullable String sender, int version) {}
