package com.havenjob.worker.smtp;

import com.havenjob.accounts.Accounts;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxSettings;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.UserId;
import com.havenjob.worker.queue.PipelineMetrics;
import com.havenjob.worker.queue.PipelineMetrics.Rejection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.RejectException;

/** Finds who a mail is for, and hands it to their inboxes. What cannot be done now is answered with 451. */
@Component
class Recipients {

    private static final Logger log = LoggerFactory.getLogger(Recipients.class);

    private final Accounts accounts;
    private final Inbox inbox;
    private final InboxSettings inboxSettings;
    private final PipelineMetrics metrics;

    Recipients(Accounts accounts, Inbox inbox, InboxSettings inboxSettings, PipelineMetrics metrics) {
        this.accounts = accounts;
        this.inbox = inbox;
        this.inboxSettings = inboxSettings;
        this.metrics = metrics;
    }

    /** Who owns this forwarding address; empty where nobody does. */
    Optional<UserId> find(String address) throws RejectException {
        try {
            return EmailAddress.tryParse(address).flatMap(accounts::ownerOf);
        } catch (RuntimeException e) {
            log.error("A recipient could not be looked up; the peer will try again", e);
            throw tryAgain();
        }
    }

    /** Stores the mail for each of them; when this returns, it is committed for all. */
    void deliver(Set<UserId> users, @Nullable String envelopeFrom, byte[] raw) throws RejectException {
        for (var user : users) {
            var acceptance = accept(new Delivery(user, Door.SMTP, envelopeFrom, raw, Vouching.NONE));
            metrics.accepted(Door.SMTP, acceptance);
            switch (acceptance) {
                case Acceptance.Stored(var id) -> log.info("A mail was stored, messageId={}", id);
                case Acceptance.Quarantined(var id, var _) -> log.info("A mail was quarantined, messageId={}", id);
                case Acceptance.Duplicate(var id) -> log.info("A mail was there already, messageId={}", id);
                case Acceptance.TooLarge(var _, var limit) -> throw Replies.tooLarge(limit);
            }
        }
    }

    long maxSize() {
        return inboxSettings.maxSize().toBytes();
    }

    private Acceptance accept(Delivery delivery) throws RejectException {
        try {
            return inbox.accept(delivery);
        } catch (RuntimeException e) {
            log.error("A mail could not be stored; the peer will try again", e);
            throw tryAgain();
        }
    }

    private RejectException tryAgain() {
        metrics.rejected(Door.SMTP, Rejection.STORAGE);
        return Replies.tryAgain();
    }
}
