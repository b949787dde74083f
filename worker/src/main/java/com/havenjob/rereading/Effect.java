package com.havenjob.rereading;

/** What follows for a mail that says something else when it is read again. */
public enum Effect {
    /** Its application gets the new values. */
    UPDATE,
    /** It waits for a person, and what it did is taken back as far as nothing else touched it. */
    REVIEW,
    /** It goes on waiting for a person, with a new proposal. */
    PROPOSAL,
    /** Only what was read from it is kept anew. */
    EVIDENCE,
    /** Nothing: see the reason. */
    NONE
}
