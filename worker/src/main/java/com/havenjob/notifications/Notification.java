package com.havenjob.notifications;

import com.havenjob.kernel.ApplicationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person was told.
 *
 * @param title what it says, in English
 * @param news what it says, as values; null where it was told by a version that did not keep them
 * @param application where it leads to; null where it is about no application
 */
public record Notification(
        UUID id,
        NotificationType type,
        String title,
        @Nullable News news,
        boolean read,
        @Nullable ApplicationId application,
        Instant createdAt) {}
