package com.havenjob.kernel;

import java.util.UUID;

/** Identifies one run in which mail is read again; version 7, made by the database. */
public record RereadId(UUID value) {

    /** Reads the usual hexadecimal form; {@link IllegalArgumentException} for anything else. */
    public static RereadId of(String text) {
        return new RereadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
