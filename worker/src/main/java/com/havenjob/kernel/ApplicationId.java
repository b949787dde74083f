package com.havenjob.kernel;

import java.util.UUID;

/** Identifies one tracked job application; version 7, made by the database. */
public record ApplicationId(UUID value) {

    /** Reads the usual hexadecimal form; {@link IllegalArgumentException} for anything else. */
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
