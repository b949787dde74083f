package com.havenjob.triage;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The mail that is judged, after forwards were taken off.
 *
 * @param from address of its author in lower case; null where it names none
 * @param fromName display name of its author; null where it names none
 * @param subject without the forwarder's prefix
 * @param date when it was written; null where it does not say
 * @param body the text that was judged
 */
public record Original(
        @Nullable String from,
        @Nullable String fromName,
        String subject,
        @Nullable OffsetDateTime date,
        String body) {}
