package com.havenjob.inbox;

import java.util.Arrays;

/**
 * Reads a mail (RFC 5322, MIME: RFC 2045 to 2049) within bounds. Whatever the bytes are, there is a message and never an
 * exception: what is broken is repaired or left out, and named among the flaws. Stateless; equal bytes give equal messages.
 */
public final class MessageParser {

    private final MessageLimits limits;

    public MessageParser(MessageLimits limits) {
        this.limits = limits;
    }

    /** Within {@link MessageLimits#standard()}. */
    public MessageParser() {
        this(MessageLimits.standard());
    }

    public ParsedMessage parse(byte[] raw) {
        var reader = new MessageReader(limits);
        if (raw.length > limits.bytes()) {
            return reader.read(
                    Arrays.copyOf(raw, limits.bytes()),
                    "larger than " + limits.bytes() + " bytes, only the beginning was read");
        }
        return reader.read(raw);
    }
}
