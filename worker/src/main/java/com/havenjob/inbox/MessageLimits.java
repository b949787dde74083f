package com.havenjob.inbox;

/**
 * How much of a mail is read. What lies beyond a bound is left out, and the message says so among its flaws.
 *
 * @param bytes of the raw mail
 * @param depth of parts and mails inside one another
 * @param parts in the whole mail
 * @param headerFields of one part
 * @param headerLength characters of one field
 * @param mailboxes of one address field
 * @param textLength characters of the text
 * @param htmlLength characters of the HTML part
 * @param calendars text/calendar parts
 * @param calendarLength characters of one of them
 * @param embedded mails inside one mail
 */
public record MessageLimits(
        int bytes,
        int depth,
        int parts,
        int headerFields,
        int headerLength,
        int mailboxes,
        int textLength,
        int htmlLength,
        int calendars,
        int calendarLength,
        int embedded) {

    private static final MessageLimits STANDARD =
            new MessageLimits(25 << 20, 20, 500, 500, 32_768, 200, 1_000_000, 2_000_000, 10, 200_000, 20);

    public MessageLimits {
        if (Math.min(Math.min(bytes, depth), Math.min(parts, headerFields)) < 1
                || Math.min(Math.min(headerLength, mailboxes), Math.min(textLength, htmlLength)) < 1
                || Math.min(Math.min(calendars, calendarLength), embedded) < 0) {
            throw new IllegalArgumentException("A limit is too small for any mail to pass: bytes=" + bytes + ", depth="
                    + depth + ", parts=" + parts + ", headerFields=" + headerFields + ", headerLength=" + headerLength);
        }
    }

    /** 25 MB, 20 levels, 500 parts, a million characters of text: more than any mail about an application needs. */
    public static MessageLimits standard() {
        return STANDARD;
    }

    /** The same, for raw mails of at most this many bytes. */
    MessageLimits withBytes(int most) {
        return new MessageLimits(
                most,
                depth,
                parts,
                headerFields,
                headerLength,
                mailboxes,
                textLength,
                htmlLength,
                calendars,
                calendarLength,
                embedded);
    }
}
