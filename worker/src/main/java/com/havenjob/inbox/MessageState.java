package com.havenjob.inbox;

/** Where an accepted mail stands. Each move is an {@code UPDATE … WHERE state = ?}. */
public enum MessageState {
    /** Stored, and waiting to be judged. */
    RECEIVED,
    /** Held back with a reason until a person releases or discards it. */
    QUARANTINED,
    /** Judged, but a person must decide. */
    NEEDS_REVIEW,
    /** Opened, moved or confirmed an application. */
    APPLIED,
    /** Not about an application. */
    IGNORED,
    /** Could not be judged, after all retries; a person may try again. */
    FAILED,
    /** Thrown away by a person. */
    DISCARDED;

    /** Whether nothing is waiting any more, neither machine nor person. */
    public boolean isSettled() {
        return this == APPLIED || this == IGNORED || this == DISCARDED;
    }
}
