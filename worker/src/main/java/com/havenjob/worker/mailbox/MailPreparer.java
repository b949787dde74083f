package com.havenjob.worker.mailbox;

import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxSettings;
import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Classifier;
import com.havenjob.triage.Verdict;
import com.havenjob.worker.mailbox.MailItem.Located;
import com.havenjob.worker.mailbox.MailItem.Unreadable;
import com.havenjob.worker.mailbox.Preparation.Large;
import com.havenjob.worker.mailbox.Preparation.Ready;
import com.havenjob.worker.mailbox.Preparation.Skipped;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does with a mail what needs no database: reads, parses, classifies and seals it. Several threads do it at once. */
@Component
class MailPreparer {

    private static final int LARGE = 256 * 1024;
    private static final Logger log = LoggerFactory.getLogger(MailPreparer.class);

    private final Inbox inbox;
    private final InboxSettings settings;
    private final MessageParser parser;
    private final Classifier classifier;

    MailPreparer(Inbox inbox, InboxSettings settings, MessageParser parser, Classifier classifier) {
        this.inbox = inbox;
        this.settings = settings;
        this.parser = parser;
        this.classifier = classifier;
    }

    /** Prepares an item, a large one only as far as saying so. */
    Preparation prepare(UserId user, MailItem item) {
        return switch (item) {
            case Unreadable(var name, var reason) -> new Skipped(name, reason);
            case Located mail -> mail.length() > LARGE && mail.length() <= limit() ? new Large(mail) : load(user, mail);
        };
    }

    /** Prepares a mail of any size. */
    Preparation load(UserId user, Located mail) {
        return switch (content(mail)) {
            case Content.None(var reason) -> new Skipped(mail.name(), reason);
            case Content.Mail(var raw) -> {
                var parsed = parser.parse(raw);
                var delivery = new Delivery(user, Door.IMPORT, null, raw, Vouching.BY_OWNER);
                yield new Ready(mail.name(), inbox.prepare(delivery, parsed), parsed, verdict(mail, parsed));
            }
        };
    }

    /** The bytes of a mail, or why there are none. */
    Content content(Located mail) {
        if (mail.length() > limit()) {
            return new Content.None(Reasons.tooLarge(mail.length(), limit()));
        }
        if (mail.length() == 0) {
            return new Content.None("it is empty");
        }
        try {
            var raw = bytes(mail.file(), mail.offset(), (int) mail.length());
            return new Content.Mail(
                    switch (mail.quoting()) {
                        case NONE -> raw;
                        case ANGLE -> MboxScanner.unquoted(raw);
                    });
        } catch (IOException e) {
            return new Content.None(Reasons.of(e));
        }
    }

    private @Nullable Verdict verdict(Located mail, ParsedMessage parsed) {
        try {
            return classifier.classify(parsed);
        } catch (RuntimeException e) {
            log.warn("A mail could not be classified; it is stored and left to the queue, file={}", mail.name(), e);
            return null;
        }
    }

    private long limit() {
        return settings.maxSize().toBytes();
    }

    private static byte[] bytes(Path file, long offset, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        try (var channel = FileChannel.open(file)) {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, offset + buffer.position()) < 0) {
                    throw new EOFException("The file became shorter while it was read");
                }
            }
        }
        return buffer.array();
    }

    /** What stands in a file. */
    sealed interface Content {
        record Mail(byte[] raw) implements Content {}

        record None(String reason) implements Content {}
    }
}
