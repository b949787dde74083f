package com.havenjob.inbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The two lines that a list of mails shows. They are sealed like the mail itself.
 *
 * @param sender display name, or address where there is none
 * @param subject empty where there is none
 */
record MessageHead(String sender, String subject) {

    private static final int LONGEST = 500;

    MessageHead {
        sender = shortened(sender);
        subject = shortened(subject);
    }

    static MessageHead of(ParsedMessage message) {
        var from = message.from();
        var sender = from == null ? "" : from.name() != null ? from.name() : from.address();
        return new MessageHead(sender == null ? "" : sender, message.subject());
    }

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(sender);
            out.writeUTF(subject);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    static MessageHead ofBytes(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new MessageHead(in.readUTF(), in.readUTF());
        } catch (IOException e) {
            throw new UncheckedIOException("The stored head of a mail is cut short", e);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
