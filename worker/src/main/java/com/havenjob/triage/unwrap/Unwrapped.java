package com.havenjob.triage.unwrap;

import com.havenjob.inbox.Mailbox;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.Original;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mail that somebody wrote, without what forwarding put around it.
 *
 * @param from its author; null where neither mail nor wrapper names one
 * @param subject its own subject; where the wrapper has none, the outer one without the forwarder's prefix
 * @param date when it was written; null where it does not say or in words that nobody understands
 * @param body its text, without the forwarder's quote marks
 * @param to its recipients
 * @param cc its other recipients, where the wrapper tells them apart
 * @param above what the forwarder wrote above it; empty without a word
 * @param depth how many forwards were taken off; 0 for a mail that came as it was written
 * @param message the mail that was opened last: an embedded one, or the outer one; its HTML, headers and calendars
 */
public record Unwrapped(
        @Nullable Mailbox from,
        String subject,
        @Nullable OffsetDateTime date,
        String body,
        List<Mailbox> to,
        List<Mailbox> cc,
        String above,
        int depth,
        ParsedMessage message) {

    public Unwrapped {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }

    /** The mail that is judged. */
    public Original original() {
        return new Original(
                from == null ? null : from.address(), from == null ? null : from.name(), subject, date, body);
    }

    public boolean forwarded() {
        return depth > 0;
    }
}
