package com.havenjob.triage.entities;

/** What a stretch of words may name. */
public enum EntityType {
    TITLE(1),
    COMPANY(3),
    LOCATION(5);

    /** The tag of a first word. */
    private final int begins;

    EntityType(int begins) {
        this.begins = begins;
    }

    int begins() {
        return begins;
    }
}
