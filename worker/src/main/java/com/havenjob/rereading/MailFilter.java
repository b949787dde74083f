package com.havenjob.rereading;

import com.havenjob.inbox.MessageState;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of a person's mails are read again: those that every condition fits.
 *
 * @param states some of {@link #RE_READABLE}; empty for all of them
 * @param since received at this moment or later; null for any time
 * @param until received before this moment; null for any time
 * @param source part of the name of its source or of its sender's address, in any case; null for any
 * @param below surer mails are left out: 0 to 1; null for any
 */
public record MailFilter(
        Set<MessageState> states,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable String source,
        @Nullable Double below) {

    /** Mails that were read before. One that is held back, failed or thrown away was not. */
    public static final Set<MessageState> RE_READABLE =
            Set.of(MessageState.APPLIED, MessageState.IGNORED, MessageState.NEEDS_REVIEW);

    /** All mail that was read before. */
    public static final MailFilter ALL = new MailFilter(Set.of(), null, null, null, null);

    public MailFilter {
        states = states.isEmpty() ? RE_READABLE : Set.copyOf(states);
        source = source == null || source.isBlank() ? null : source.strip();
        if (!RE_READABLE.containsAll(states)) {
            throw new IllegalArgumentException("Mail in these states was not read before: " + states);
        }
        if (since != null && until != null && !since.isBefore(until)) {
            throw new IllegalArgumentException("No mail is received since " + since + " and before " + until);
        }
        if (below != null && !(below > 0 && below <= 1)) {
            throw new IllegalArgumentException("Confidence is between 0 and 1, not " + below);
        }
    }
}
