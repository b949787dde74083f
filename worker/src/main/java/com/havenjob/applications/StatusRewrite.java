package com.havenjob.applications;

import org.jspecify.annotations.Nullable;

/**
 * What was done to the history of an application when a mail turned out to say something else: the mail's own line was
 * exchanged, added or taken away.
 *
 * @param from the status before
 * @param to the status after
 * @param before the mail's line before; null where it had none
 * @param after the mail's line after; null where it has none any more
 */
public record StatusRewrite(
        ApplicationStatus from,
        ApplicationStatus to,
        @Nullable StatusChange before,
        @Nullable StatusChange after) {}
