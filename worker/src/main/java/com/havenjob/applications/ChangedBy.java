package com.havenjob.applications;

import java.util.Locale;

/** Who changed a status. */
public enum ChangedBy {
    USER,
    EMAIL_PARSER,
    SYSTEM;

    /** The database's label. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ChangedBy ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
