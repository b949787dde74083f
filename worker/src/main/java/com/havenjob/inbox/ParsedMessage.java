package com.havenjob.inbox;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail read within bounds: decoded, repaired where it was broken, and never longer than the limits of
 * {@link MessageParser}. Pure data; equal bytes give equal messages.
 *
 * @param messageId Message-ID without angle brackets, or null
 * @param references ids named by In-Reply-To and References, oldest first, without angle brackets
 * @param from the author; null where the mail names none
 * @param replyTo where answers go; empty where the mail does not say
 * @param to the recipients it names, To and Cc
 * @param subject decoded and unfolded; empty where there is none
 * @param date the Date field; null where it is missing or cannot be read
 * @param text the body as a person reads it: the plain part where it says something, else the HTML laid out as lines
 * @param htmlText the HTML part laid out as lines, or null without one; it can say more than {@code text}
 * @param html the HTML part itself, bounded; null without one
 * @param markup links and structured data of the HTML part
 * @param calendars text/calendar parts, decoded, in the order they stand
 * @param embedded mails inside this mail (message/rfc822), in the order they stand
 * @param attachments the other parts, by name, type and size only
 * @param headers further fields worth knowing, by lower-case name, in the order they stand
 * @param flaws what was broken and how it was read nevertheless, one short phrase each; empty for a clean mail
 */
public record ParsedMessage(
        @Nullable String messageId,
        List<String> references,
        @Nullable Mailbox from,
        List<Mailbox> replyTo,
        List<Mailbox> to,
        String subject,
        @Nullable OffsetDateTime date,
        String text,
        @Nullable String htmlText,
        @Nullable String html,
        Markup markup,
        List<String> calendars,
        List<ParsedMessage> embedded,
        List<Attachment> attachments,
        Map<String, List<String>> headers,
        List<String> flaws) {

    /** The flaw of a mail of which nothing could be read at all. */
    public static final String UNREADABLE = "could not be read";

    public ParsedMessage {
        references = List.copyOf(references);
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        calendars = List.copyOf(calendars);
        embedded = List.copyOf(embedded);
        attachments = List.copyOf(attachments);
        headers = Map.copyOf(headers);
        flaws = List.copyOf(flaws);
    }

    /** A mail of which nothing could be read: empty, with the flaw that says so. */
    public static ParsedMessage unreadable() {
        return new ParsedMessage(
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                "",
                null,
                "",
                null,
                null,
                Markup.NONE,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(UNREADABLE));
    }

    /** Whether nothing of the mail could be read, so that a person has to look. */
    public boolean isUnreadable() {
        return flaws.contains(UNREADABLE);
    }

    /** The first value of a field by its lower-case name, or the empty text. */
    public String header(String name) {
        var values = headers.get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    /**
     * A part that is neither text nor mail.
     *
     * @param name the file name, decoded; empty where it has none
     * @param mediaType lower-case {@code type/subtype}
     * @param size bytes after decoding, or as far as they were counted
     */
    public record Attachment(String name, String mediaType, long size) {}
}
