package com.havenjob.inbox;

import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes mail in, once, and keeps it sealed. Every door ends in {@link #accept}.
 *
 * @see "ops/decisions/0002-the-row-is-the-outbox.md"
 */
@Service
public class Inbox {

    private final MessageStore messages;
    private final Envelope envelope;
    private final Gatekeeper gatekeeper;
    private final MessageParser parser;
    private final InboxSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Inbox(
            MessageStore messages,
            Envelope envelope,
            Gatekeeper gatekeeper,
            MessageParser parser,
            InboxSettings settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.messages = messages;
        this.envelope = envelope;
        this.gatekeeper = gatekeeper;
        this.parser = parser;
        this.settings = settings;
        this.events = events;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /**
     * Stores a mail. When this returns outside a surrounding transaction, the mail is committed and the door may
     * acknowledge it. The second call with the same bytes for the same person stores nothing and answers
     * {@link Acceptance.Duplicate}.
     */
    public Acceptance accept(Delivery delivery) {
        if (delivery.raw().length > settings.maxSize().toBytes()) {
            return new Acceptance.TooLarge(
                    delivery.raw().length, settings.maxSize().toBytes());
        }
        var head = parser.parse(HeaderBlock.of(delivery.raw()));
        var message = seal(delivery, head);
        return transactions.execute(status -> store(delivery, head, message));
    }

    @Transactional(readOnly = true)
    public Optional<StoredMessage> find(MessageId id) {
        return messages.find(id);
    }

    /** The mail as it came; empty where there is no such mail, or its retention is over. */
    @Transactional(readOnly = true)
    public Optional<byte[]> raw(StoredMessage message) {
        return messages.sealedRaw(message.id())
                .map(content -> envelope.openRaw(message.user(), message.hash(), content));
    }

    /** Mails that wait to be judged for longer than usual, oldest first. */
    @Transactional(readOnly = true)
    public List<StoredMessage> waitingSince(Instant before, int limit) {
        return messages.waitingSince(before, limit);
    }

    /** What waits, over all people. */
    @Transactional(readOnly = true)
    public Backlog backlog() {
        return messages.backlog(clock.instant());
    }

    /** Writes down how a mail was decided; false where it was no longer in the state {@code from}. */
    @Transactional
    public boolean decide(MessageId id, MessageState from, Decision decision) {
        return messages.decide(id, from, decision, clock.instant());
    }

    /** Gives a mail up after the last retry; false where it was not waiting to be judged. */
    @Transactional
    public boolean fail(MessageId id, String code, String reason) {
        return messages.fail(id, code, reason);
    }

    /** Sends a mail through the pipeline again: out of quarantine, or after a failure. False where it is in neither. */
    @Transactional
    public boolean receiveAgain(UserId user, MessageId id) {
        var message = messages.find(id).filter(found -> found.user().equals(user));
        if (message.isEmpty() || !mayBeReceivedAgain(message.get().state())) {
            return false;
        }
        var moved = messages.receiveAgain(id, message.get().state(), clock.instant());
        if (moved) {
            events.publishEvent(new MessageAccepted(
                    id, message.get().version() + 1, message.get().door()));
        }
        return moved;
    }

    /** Throws a held-back or failed mail away; false where it is neither. */
    @Transactional
    public boolean discard(UserId user, MessageId id) {
        return messages.find(id)
                .filter(found -> found.user().equals(user) && mayBeReceivedAgain(found.state()))
                .map(found -> messages.discard(id, found.state(), clock.instant()))
                .orElse(false);
    }

    private Acceptance store(Delivery delivery, ParsedMessage head, NewMessage message) {
        var objection = gatekeeper.objection(delivery, head);
        var id = messages.insert(message, objection);
        if (id.isEmpty()) {
            return new Acceptance.Duplicate(messages.idOf(delivery.user(), message.hash()));
        }
        if (objection.isPresent()) {
            return new Acceptance.Quarantined(id.get(), objection.get().sentence());
        }
        events.publishEvent(new MessageAccepted(id.get(), 0, delivery.door()));
        return new Acceptance.Stored(id.get());
    }

    private NewMessage seal(Delivery delivery, ParsedMessage head) {
        var hash = Sha256.of(delivery.raw());
        var from = head.from();
        return new NewMessage(
                delivery.user(),
                delivery.door(),
                hash,
                delivery.raw().length,
                envelope.sealRaw(delivery.user(), hash, delivery.raw()),
                envelope.sealHead(delivery.user(), hash, MessageHead.of(head)),
                from == null ? null : from.address(),
                Optional.ofNullable(head.date()).map(OffsetDateTime::toInstant).orElse(null),
                clock.instant());
    }

    private static boolean mayBeReceivedAgain(MessageState state) {
        return state == MessageState.QUARANTINED || state == MessageState.FAILED;
    }
}
