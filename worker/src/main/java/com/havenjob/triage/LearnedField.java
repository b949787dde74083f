package com.havenjob.triage;

import java.util.Locale;

/** What a learned rule says of a mail. */
public enum LearnedField {
    COMPANY,
    KIND;

    private static final String EXTRACTORS = "learned/";

    static LearnedField ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The name in lower case, as it is stored. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What {@link Finding#extractor} says of values that rules for this field gave. */
    String extractor() {
        return EXTRACTORS + label();
    }

    /** Whether a value comes from a person's own decisions, and not from the mail alone. */
    public static boolean gave(Finding<?> finding) {
        return isExtractor(finding.extractor());
    }

    /** Whether {@link Finding#extractor} names a rule from a person's own decisions. */
    public static boolean isExtractor(String name) {
        return name.startsWith(EXTRACTORS);
    }
}
