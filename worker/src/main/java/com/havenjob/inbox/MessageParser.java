package com.havenjob.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Stands in until the real parser lands. */
public final class MessageParser {

    public static MessageParser standard() {
        return new MessageParser();
    }

    public ParsedMessage parse(byte[] raw) {
        return parseHead(raw);
    }

    /** Reads the header fields only. */
    public ParsedMessage parseHead(byte[] raw) {
        var text = new String(raw, StandardCharsets.ISO_8859_1);
        return new ParsedMessage(
                null, List.of(), null, List.of(), List.of(), "", null, text, null, null, List.of(), List.of(),
                List.of(), Map.of(), List.of());
    }
}
