package com.havenjob.testing;

import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.kernel.UserId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail as somebody writes it; no two are the same bytes unless they are given the same Message-ID. */
public final class WrittenMail {

    private final StringBuilder header = new StringBuilder();
    private String messageId = UUID.randomUUID() + "@mail.example";
    private String body = "We have received your application.";

    private WrittenMail() {}

    public static WrittenMail from(String author) {
        return new WrittenMail().with("From", author);
    }

    /** A mail whose header names no author. */
    public static WrittenMail fromNobody() {
        return new WrittenMail();
    }

    public WrittenMail subject(String subject) {
        return with("Subject", subject);
    }

    public WrittenMail messageId(String id) {
        messageId = id;
        return this;
    }

    public WrittenMail with(String field, String value) {
        header.append(field).append(": ").append(value).append("\r\n");
        return this;
    }

    public WrittenMail body(String text) {
        body = text;
        return this;
    }

    public byte[] bytes() {
        return ("Message-ID: <" + messageId + ">\r\nDate: Thu, 19 Nov 2026 10:00:00 +0000\r\n" + header + "\r\n" + body
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The mail as the SMTP door hands it in, without an envelope's sender. */
    public Delivery to(UserId user) {
        return delivered(user, Door.SMTP, null, Vouching.NONE);
    }

    public Delivery delivered(UserId user, Door door, @Nullable String envelopeFrom, Vouching vouching) {
        return new Delivery(user, door, envelopeFrom, bytes(), vouching);
    }
}
