package com.havenjob.inbox;

import com.havenjob.kernel.MessageId;

/**
 * A mail waits to be judged. Published inside the transaction that stored or released it.
 *
 * @param version counts the row's state changes, so that each round of judging can be told from the one before
 */
public record MessageAccepted(MessageId id, int version, Door door) {}
