package com.havenjob.worker.doors;

import com.havenjob.accounts.Accounts;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxSettings;
import com.havenjob.inbox.PreparedMessage;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.SharedTransaction;
import com.havenjob.kernel.UserId;
import com.havenjob.worker.CorrelationId;
import com.havenjob.worker.queue.PipelineMetrics;
import com.havenjob.worker.queue.PipelineMetrics.Rejection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds who a mail is for, and hands it to their inboxes. */
@Component
public class Reception {

    private static final int MOST_AT_ONCE = 50;
    private static final Logger log = LoggerFactory.getLogger(Reception.class);

    private final Inbox inbox;
    private final InboxSettings inboxSettings;
    private final PipelineMetrics metrics;
    private final SharedTransaction<PreparedMessage, Acceptance> stored;
    private final SharedTransaction<EmailAddress, Optional<UserId>> owners;

    Reception(Accounts accounts, Inbox inbox, InboxSettings inboxSettings, PipelineMetrics metrics) {
        this.inbox = inbox;
        this.inboxSettings = inboxSettings;
        this.metrics = metrics;
        this.owners = new SharedTransaction<>(MOST_AT_ONCE, accounts::ownersOf);
        this.stored = new SharedTransaction<>(MOST_AT_ONCE, inbox::acceptAll);
    }

    /** Who owns this forwarding address; empty where nobody does, and for what is no address. */
    public Optional<UserId> ownerOf(String address) throws TryAgainException {
        try {
            return EmailAddress.tryParse(address).flatMap(owners::join);
        } catch (RuntimeException e) {
            log.error("A recipient could not be looked up; the sender will try again", e);
            throw new TryAgainException(e);
        }
    }

    /**
     * Stores the mail for each of them. When this returns true, it is committed for all, and the door may acknowledge it;
     * false where it is too large. Mails that come at the same time share a commit. After {@link TryAgainException} some may have it: the sender's next try gives it to the
     * others, and changes nothing for these.
     */
    public boolean deliver(Set<UserId> users, Door door, @Nullable String envelopeFrom, byte[] raw, Vouching vouching)
            throws TryAgainException {
        for (var user : users) {
            var acceptance = accept(new Delivery(user, door, envelopeFrom, raw, vouching));
            metrics.accepted(door, acceptance);
            if (!isStored(acceptance)) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes a mail may have. */
    public long maxSize() {
        return inboxSettings.maxSize().toBytes();
    }

    private static boolean isStored(Acceptance acceptance) {
        return switch (acceptance) {
            case Acceptance.Stored(var id) -> note(id, "stored");
            case Acceptance.Quarantined(var id, var _) -> note(id, "quarantined");
            case Acceptance.Duplicate(var id) -> note(id, "there already");
            case Acceptance.TooLarge _ -> false;
        };
    }

    private static boolean note(MessageId id, String result) {
        try (var _ = CorrelationId.of(id.value())) {
            log.info("A mail came in, messageId={}, result={}", id, result);
        }
        return true;
    }

    private Acceptance accept(Delivery delivery) throws TryAgainException {
        try {
            return delivery.raw().length > maxSize()
                    ? new Acceptance.TooLarge(delivery.raw().length, maxSize())
                    : stored.join(inbox.prepare(delivery));
        } catch (RuntimeException e) {
            log.error("A mail could not be stored; the sender will try again", e);
            metrics.rejected(delivery.door(), Rejection.STORAGE);
            throw new TryAgainException(e);
        }
    }
}
