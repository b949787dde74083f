package com.havenjob.kernel;

import java.time.Instant;
import java.util.UUID;

/** Identifies one tracked job application; version 7. */
public record ApplicationId(UUID value) {

    /** A new one for an application that is opened at this moment. */
    public static ApplicationId openedAt(Instant moment) {
        return new ApplicationId(TimeOrderedUuid.at(moment));
    }

    /** Reads the usual hexadecimal form; {@link IllegalArgumentException} for anything else. */
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
