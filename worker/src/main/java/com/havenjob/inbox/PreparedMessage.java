package com.havenjob.inbox;

import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;

/** A mail that was read and sealed, ready for {@link Inbox#acceptAll}. */
public final class PreparedMessage {

    private final Delivery delivery;
    private final ParsedMessage read;
    private final NewMessage message;

    PreparedMessage(Delivery delivery, ParsedMessage read, NewMessage message) {
        this.delivery = delivery;
        this.read = read;
        this.message = message;
    }

    public UserId user() {
        return message.user();
    }

    public Sha256 hash() {
        return message.hash();
    }

    /** The row that storing it made. */
    public StoredMessage storedAs(Acceptance.Stored stored) {
        return new StoredMessage(
                stored.id(),
                message.user(),
                message.door(),
                MessageState.RECEIVED,
                message.hash(),
                message.date(),
                message.receivedAt(),
                null,
                0);
    }

    Delivery delivery() {
        return delivery;
    }

    ParsedMessage read() {
        return read;
    }

    NewMessage message() {
        return message;
    }
}
