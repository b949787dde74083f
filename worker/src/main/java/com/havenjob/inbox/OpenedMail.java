package com.havenjob.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A stored mail.
 *
 * @param raw the mail as it came; null where it waits no longer to be judged
 */
public record OpenedMail(StoredMessage message, byte @Nullable [] raw) {}
