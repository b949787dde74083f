package com.havenjob.inbox;

import com.havenjob.inbox.MessageStore.SealedMail;
import com.havenjob.inbox.NewMessage.Identity;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes mail in, once, and keeps it sealed. Every door ends in {@link #accept}.
 *
 * @see "ops/decisions/0002-the-row-is-the-outbox.md"
 */
@Service
public class Inbox {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

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
        var size = delivery.raw().length;
        if (size > settings.maxSize().toBytes()) {
            return new Acceptance.TooLarge(size, settings.maxSize().toBytes());
        }
        return acceptAll(List.of(prepare(delivery))).getFirst();
    }

    /** Reads a mail's header and seals it, as {@link #prepare(Delivery, ParsedMessage)} does. */
    public PreparedMessage prepare(Delivery delivery) {
        return prepare(delivery, parser.parse(HeaderBlock.of(delivery.raw())));
    }

    /**
     * Seals a mail so that {@link #acceptAll} can store it; needs no transaction and changes nothing.
     *
     * @param read the mail, or at least its header, as {@link MessageParser} read it
     * @throws IllegalArgumentException for a mail larger than any door takes
     */
    public PreparedMessage prepare(Delivery delivery, ParsedMessage read) {
        if (delivery.raw().length > settings.maxSize().toBytes()) {
            throw new IllegalArgumentException("A mail of " + delivery.raw().length + " bytes is larger than "
                    + settings.maxSize().toBytes());
        }
        return new PreparedMessage(delivery, read, seal(delivery, read));
    }

    /**
     * Stores mails in one transaction, as {@link #accept} does with one.
     *
     * @return what became of each, in the same order
     */
    public List<Acceptance> acceptAll(List<PreparedMessage> prepared) {
        return Objects.requireNonNull(transactions.execute(status -> store(prepared)));
    }

    @Transactional(readOnly = true)
    public Optional<StoredMessage> find(MessageId id) {
        return messages.find(id);
    }

    /** Those of the mails that are there, each with what it says while it waits to be judged. */
    @Transactional(readOnly = true)
    public List<OpenedMail> open(Collection<MessageId> ids) {
        return messages.findSealed(ids).stream().map(this::opened).toList();
    }

    /** The mail, kept from every other decision until the surrounding transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StoredMessage> lock(MessageId id) {
        return messages.lock(id);
    }

    /** Those of the mails that are there, kept from every other decision until the surrounding transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<StoredMessage> lock(Collection<MessageId> ids) {
        return messages.lock(ids);
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
        return messages.decideAll(Map.of(id, decision), from, clock.instant()) == 1;
    }

    /**
     * Writes down how mails were decided that are all in the state {@code from} and that nobody else can move meanwhile.
     *
     * @throws IllegalStateException where one of them is in another state; nothing is written then
     */
    @Transactional
    public void decideAll(MessageState from, Map<MessageId, Decision> decisions) {
        int decided = messages.decideAll(decisions, from, clock.instant());
        if (decided != decisions.size()) {
            throw new IllegalStateException(
                    decisions.size() - decided + " of " + decisions.size() + " mails are not in the state " + from);
        }
    }

    /** Gives a mail up after the last retry; false where it was not waiting to be judged. */
    @Transactional
    public boolean fail(MessageId id, String code, String reason) {
        var failed = messages.fail(id, code, reason);
        failed.ifPresent(events::publishEvent);
        return failed.isPresent();
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

    /**
     * Sends a mail through the pipeline again, and trusts a sender from then on: both or, after a {@link
     * com.havenjob.kernel.Refusal} of the pattern, neither. False, and nobody is trusted, where the mail moved before.
     *
     * @param trusted an address or {@code *@domain}; null for nobody
     */
    @Transactional
    public boolean release(UserId user, MessageId id, @Nullable String trusted) {
        var released = receiveAgain(user, id);
        if (released && trusted != null) {
            gatekeeper.trust(user, trusted);
        }
        return released;
    }

    /** Throws a held-back or failed mail away; false where it is neither. */
    @Transactional
    public boolean discard(UserId user, MessageId id) {
        return messages.find(id)
                .filter(found -> found.user().equals(user) && mayBeReceivedAgain(found.state()))
                .map(found -> messages.discard(id, found.state(), clock.instant()))
                .orElse(false);
    }

    private OpenedMail opened(SealedMail sealed) {
        var message = sealed.message();
        var raw = sealed.raw();
        return new OpenedMail(message, raw == null ? null : envelope.openRaw(message.user(), message.hash(), raw));
    }

    private List<Acceptance> store(List<PreparedMessage> prepared) {
        var objections = gatekeeper.objections(prepared);
        var mails = prepared.stream().map(PreparedMessage::message).toList();
        var fresh = new HashMap<>(messages.insert(mails, objections));
        var known = fresh.size() == mails.size() ? Map.<Identity, MessageId>of() : messages.idsOf(mails);
        var acceptances = new ArrayList<Acceptance>();
        for (int i = 0; i < mails.size(); i++) {
            var mail = mails.get(i);
            // Of equal mails in one list the first is new, the others are duplicates of it.
            var id = fresh.remove(mail.identity());
            acceptances.add(
                    id == null
                            ? new Acceptance.Duplicate(Objects.requireNonNull(known.get(mail.identity())))
                            : accepted(id, mail, objections.get(i)));
        }
        return acceptances;
    }

    private Acceptance accepted(MessageId id, NewMessage mail, Optional<QuarantineReason> objection) {
        if (objection.isPresent()) {
            events.publishEvent(new MessageHeldBack(id, mail.user(), mail.sender()));
            return new Acceptance.Quarantined(id, objection.get().sentence());
        }
        events.publishEvent(new MessageAccepted(id, 0, mail.door()));
        return new Acceptance.Stored(id);
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
                Optional.ofNullable(head.date())
                        .map(OffsetDateTime::toInstant)
                        .filter(Inbox::isStorable)
                        .orElse(null),
                clock.instant());
    }

    /** The database's calendar ends where a mail's date, which its sender chose, does not. */
    private static boolean isStorable(Instant date) {
        return date.isAfter(EARLIEST) && date.isBefore(LATEST);
    }

    private static boolean mayBeReceivedAgain(MessageState state) {
        return state == MessageState.QUARANTINED || state == MessageState.FAILED;
    }
}
