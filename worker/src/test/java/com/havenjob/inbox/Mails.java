package com.havenjob.inbox;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Builds raw mails for the tests. */
final class Mails {

    private Mails() {}

    static ParsedMessage parse(String mail) {
        return parse(mail, StandardCharsets.UTF_8);
    }

    static ParsedMessage parse(String mail, Charset charset) {
        return new MessageParser().parse(mail.getBytes(charset));
    }

    static String plain(String contentType, String body) {
        return "From: Ida Berg <ida@lindholm.example>\nSubject: Hello\nMIME-Version: 1.0\nContent-Type: " + contentType
                + "\n\n" + body;
    }

    static ParsedMessage bytes(String header, byte[] body) {
        var head = (header + "\n\n").getBytes(StandardCharsets.US_ASCII);
        var raw = new byte[head.length + body.length];
        System.arraycopy(head, 0, raw, 0, head.length);
        System.arraycopy(body, 0, raw, head.length, body.length);
        return new MessageParser().parse(raw);
    }

    /** What becomes of a mail on whose bytes the libraries below the parser break like this. */
    static ParsedMessage unreadable(Throwable cause) {
        return new MessageParser(MessageLimits.standard(), (raw, flaws) -> {
                    if (cause instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) cause;
                })
                .parse(new byte[] {'x'});
    }
}
