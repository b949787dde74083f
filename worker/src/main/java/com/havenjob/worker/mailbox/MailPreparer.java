package com.havenjob.worker.mailbox;

import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Classifier;
import com.havenjob.triage.Experience;
import com.havenjob.triage.Verdict;
import com.havenjob.worker.mailbox.MailItem.Large;
import com.havenjob.worker.mailbox.MailItem.Loaded;
import com.havenjob.worker.mailbox.MailItem.Unreadable;
import com.havenjob.worker.mailbox.Preparation.Later;
import com.havenjob.worker.mailbox.Preparation.Ready;
import com.havenjob.worker.mailbox.Preparation.Skipped;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does with a mail what needs no database: parses, classifies and seals it. Several threads do it at once. */
@Component
class MailPreparer {

    private static final Logger log = LoggerFactory.getLogger(MailPreparer.class);

    private final Inbox inbox;
    private final MessageParser parser;
    private final Classifier classifier;

    MailPreparer(Inbox inbox, MessageParser parser, Classifier classifier) {
        this.inbox = inbox;
        this.parser = parser;
        this.classifier = classifier;
    }

    /** @param experience what the person's decisions taught */
    Preparation prepare(UserId user, Experience experience, MailItem item) {
        return switch (item) {
            case Loaded(var name, var raw) -> {
                var parsed = parser.parse(raw);
                var delivery = new Delivery(user, Door.IMPORT, null, raw, Vouching.BY_OWNER);
                var prepared = inbox.prepare(delivery, parsed);
                yield new Ready(name, prepared, parsed, verdict(prepared.hash(), parsed, experience));
            }
            case Large large -> new Later(large);
            case Unreadable(var name, var reason) -> new Skipped(name, reason);
        };
    }

    private @Nullable Verdict verdict(Sha256 hash, ParsedMessage parsed, Experience experience) {
        try {
            return classifier.classify(parsed, experience);
        } catch (RuntimeException | StackOverflowError e) {
            // Not by its file, whose name is often the sender's and the subject.
            log.warn("A mail could not be classified; it is stored and left to the queue, hash={}", hash, e);
            return null;
        }
    }
}
