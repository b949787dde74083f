package com.havenjob.notifications;

import com.havenjob.kernel.ApplicationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person was told.
 *
 * @param application where it leads to; null where it is about no application
 */
public record Notification(
        UUID id,
        NotificationType type,
        String title,
        @Nullable String message,
        boolean read,
        @Nullable ApplicationId application,
        Instant createdAt) {}
