package com.havenjob.worker.mailbox;

import com.havenjob.inbox.Decision.Outcome;

/** What an import made of one mail. */
public enum ImportResult {
    /** Opened an application. */
    CREATED,
    /** Moved an application on, or added to it. */
    UPDATED,
    /** Belongs to an application and says nothing new. */
    UNCHANGED,
    /** Waits for a person. */
    REVIEW,
    /** Is not about an application. */
    IGNORED,
    /** Was stored before. */
    DUPLICATE,
    /** Is stored, and held back until a person releases it. */
    QUARANTINED,
    /** Is stored, could not be judged, and is left to the queue of the running server, which tries again. */
    FAILED,
    /** Could not be read, and is not stored. */
    SKIPPED;

    /** Whether the mail is stored now and was not before. */
    public boolean isAccepted() {
        return this != DUPLICATE && this != SKIPPED;
    }

    static ImportResult of(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> CREATED;
            case UPDATED -> UPDATED;
            case UNCHANGED -> UNCHANGED;
            case REVIEW -> REVIEW;
            case IGNORED -> IGNORED;
        };
    }
}
