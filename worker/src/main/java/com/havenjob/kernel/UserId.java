package com.havenjob.kernel;

import java.util.UUID;

/** Identifies a person with an account; version 7, made by the database. */
public record UserId(UUID value) {

    /** Reads the usual hexadecimal form; {@link IllegalArgumentException} for anything else. */
    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
