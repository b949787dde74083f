package com.havenjob.triage;

/** Where the work is done. */
public enum Workplace {
    REMOTE,
    HYBRID,
    ON_SITE
}
