package com.havenjob.triage;

import com.havenjob.applications.NewApplication.Mail;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the things that a mail tells of happened, by its own word where that can be believed; the same for the machine and
 * for a person's answer.
 *
 * @param receivedAt when the door stored the mail
 * @param written when it was written, as it says; null where it does not say
 */
public record MailDates(Instant receivedAt, @Nullable OffsetDateTime written) {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    /** {@code written} is the date of the mail that was judged; null where that names none, for the one of its envelope. */
    public static MailDates of(StoredMessage message, @Nullable OffsetDateTime written) {
        var outer = message.writtenAt();
        return new MailDates(
                message.receivedAt(), written == null && outer != null ? outer.atOffset(ZoneOffset.UTC) : written);
    }

    /** When the mail was sent, and no later than it came in. */
    public Instant sentAt() {
        // A date in the future is a wrong clock or a lie; the door's own clock is neither.
        return written == null || written.toInstant().isAfter(receivedAt) ? receivedAt : written.toInstant();
    }

    /** The mail as the cause of a change. */
    public Mail causeOf(StoredMessage message) {
        return causeOf(message, message.hash());
    }

    /** The same; {@code opener} is by what an application that it opens is known. */
    Mail causeOf(StoredMessage message, Sha256 opener) {
        return new Mail(message.id(), opener, sentAt());
    }

    /**
     * The start of the day on which somebody applied; empty where none is named. A day that was still to come when the mail
     * came in was misread, too; a day more is another time zone.
     */
    public Optional<Instant> appliedAt(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC))
                .filter(start -> start.isBefore(receivedAt.plus(ONE_DAY)));
    }

    /** The end of the day where the sender is; null where there is no day. */
    public @Nullable Instant deadline(@Nullable LocalDate day) {
        var zone = written == null ? ZoneOffset.UTC : written.getOffset();
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay().toInstant(zone).minusSeconds(1);
    }
}
