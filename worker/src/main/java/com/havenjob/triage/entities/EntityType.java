package com.havenjob.triage.entities;

/** What a stretch of words may name. */
public enum EntityType {
    TITLE,
    COMPANY,
    LOCATION
}
