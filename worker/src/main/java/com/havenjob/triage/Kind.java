package com.havenjob.triage;

import java.util.Locale;

/** What a mail reports. The lower-case names are the command line's and the accuracy lab's. */
public enum Kind {
    APPLIED,
    UNDER_REVIEW,
    ASSESSMENT,
    PHONE_SCREEN,
    INTERVIEW,
    OFFER,
    REJECTED,
    WITHDRAWN,
    NOT_APPLICATION;

    /** The kind of this {@link #label}; {@link IllegalArgumentException} where there is none. */
    public static Kind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The name in lower case, as {@code parse --json} prints it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
