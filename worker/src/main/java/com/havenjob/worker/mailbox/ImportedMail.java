package com.havenjob.worker.mailbox;

import org.jspecify.annotations.Nullable;

/**
 * One mail of an import, as reports name it.
 *
 * @param name the path as the person gave it; {@code #n} for a mail in an mbox file
 * @param reason why it was skipped, held back or left to the queue; null for every other
 */
public record ImportedMail(
        String name, ImportResult result, @Nullable String reason) {}
