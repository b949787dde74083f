package com.havenjob.inbox;

import com.havenjob.kernel.MessageId;

/** What became of a delivery. All but the last mean: the mail is committed to the database. */
public sealed interface Acceptance {

    /** Stored, and going to be judged. */
    record Stored(MessageId id) implements Acceptance {}

    /** Stored, but held back until a person releases it. */
    record Quarantined(MessageId id, String reason) implements Acceptance {}

    /** The same bytes had been stored for this person before; nothing changed. */
    record Duplicate(MessageId id) implements Acceptance {}

    /** Larger than a mail may be; nothing was stored. */
    record TooLarge(long size, long limit) implements Acceptance {}
}
