package com.havenjob.triage;

import java.util.Locale;

/** What a learned rule says of a mail. */
public enum LearnedField {
    COMPANY,
    KIND;

    static LearnedField ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The name in lower case, as it is stored. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
