package com.havenjob.inbox;

import java.util.Locale;

/** How a mail came in. */
public enum Door {
    SMTP,
    WEBHOOK,
    IMPORT,
    MAILBOX,
    DEMO;

    /** The database's label. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Door ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
