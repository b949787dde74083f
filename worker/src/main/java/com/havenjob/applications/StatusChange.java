package com.havenjob.applications;

import com.havenjob.kernel.MessageId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an application's history.
 *
 * @param from null for the line that opened it
 * @param changedAt when a person or the system did it, or when the mail was sent that did it
 * @param message the mail that caused it; null where no mail did
 * @param reason what was said about it; null where nothing was
 */
public record StatusChange(
        @Nullable ApplicationStatus from,
        ApplicationStatus to,
        ChangedBy changedBy,
        Instant changedAt,
        @Nullable MessageId message,
        @Nullable String reason) {}
