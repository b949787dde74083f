package com.havenjob.kernel;

import java.util.UUID;

/** Identifies one mail that a door accepted; version 7, made by the database. */
public record MessageId(UUID value) {

    /** Reads the usual hexadecimal form; {@link IllegalArgumentException} for anything else. */
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
