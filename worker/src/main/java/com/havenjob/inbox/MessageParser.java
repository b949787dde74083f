package com.havenjob.inbox;

import java.util.Arrays;

/**
 * Reads a mail (RFC 5322, MIME: RFC 2045 to 2049) within bounds. Whatever the bytes are, there is a message and never an
 * exception: what is broken is repaired or left out, and named among the flaws. Stateless; equal bytes give equal messages.
 */
public final class MessageParser {

    private final MessageLimits limits;
    private final Reading reading;

    public MessageParser(MessageLimits limits) {
        this(limits, (raw, flaws) -> new MessageReader(limits).read(raw, flaws));
    }

    /** Within {@link MessageLimits#standard()}. */
    public MessageParser() {
        this(MessageLimits.standard());
    }

    MessageParser(MessageLimits limits, Reading reading) {
        this.limits = limits;
        this.reading = reading;
    }

    /** The mail; where the libraries below broke on it, an empty one with the flaw {@link ParsedMessage#UNREADABLE}. */
    public ParsedMessage parse(byte[] raw) {
        try {
            return raw.length <= limits.bytes()
                    ? reading.read(raw)
                    : reading.read(
                            Arrays.copyOf(raw, limits.bytes()),
                            "larger than " + limits.bytes() + " bytes, only the beginning was read");
        } catch (RuntimeException | StackOverflowError hostileBytes) {
            // One mail that nobody foresaw must not stop a door or an import. Not logged: what it says may quote the
            // mail.
            return ParsedMessage.unreadable();
        }
    }

    /** How the bytes become a message. */
    @FunctionalInterface
    interface Reading {
        ParsedMessage read(byte[] raw, String... knownFlaws);
    }
}
