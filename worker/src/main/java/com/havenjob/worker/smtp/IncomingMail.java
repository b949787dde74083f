package com.havenjob.worker.smtp;

import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.kernel.UserId;
import com.havenjob.worker.CorrelationId;
import com.havenjob.worker.doors.Spool;
import com.havenjob.worker.doors.TryAgainException;
import com.havenjob.worker.queue.PipelineMetrics.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail on its way in: sender, recipients, text. It answers 250 only when every recipient's inbox has committed it. */
final class IncomingMail implements MessageHandler {

    private static final int CHUNK = 8 * 1024;
    /** A peer that goes on after twice the limit will not be convinced by an answer. */
    private static final int PATIENCE = 2;

    private static final int LONGEST_ADDRESS = 320; // RFC 3696, section 3: 64 @ 255

    private final Doorway doorway;
    private final InetAddress peer;
    private final Set<UserId> users = new LinkedHashSet<>();
    private final Instant deadline;
    private @Nullable String envelopeFrom;

    IncomingMail(Doorway doorway, InetAddress peer) {
        this.doorway = doorway;
        this.peer = peer;
        this.deadline = doorway.deadline();
    }

    @Override
    public void from(String from) throws RejectException {
        if (doorway.inProgress().closing()) {
            throw Replies.closing();
        }
        if (from.length() > LONGEST_ADDRESS || from.chars().anyMatch(Character::isISOControl)) {
            throw Replies.badSender();
        }
        if (!doorway.rules().mayBeginMail(peer)) {
            doorway.metrics().rejected(Door.SMTP, Rejection.RATE);
            throw Replies.tooManyMails();
        }
        // A mail about another mail comes from nobody: MAIL FROM:<> (RFC 5321, section 4.5.5).
        envelopeFrom = from.isEmpty() ? null : from;
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        users.add(ownerOf(recipient).orElseThrow(this::unknownRecipient));
    }

    private Optional<UserId> ownerOf(String recipient) throws RejectException {
        try {
            return doorway.reception().ownerOf(recipient);
        } catch (TryAgainException e) {
            throw Replies.tryAgain();
        }
    }

    private RejectException unknownRecipient() {
        doorway.metrics().rejected(Door.SMTP, Rejection.UNKNOWN_RECIPIENT);
        return doorway.rules().mayGuessAgain(peer) ? Replies.unknownRecipient() : Replies.tooManyGuesses();
    }

    /** Before the peer is told to send: from here until {@link #end} the door stays open for this mail. */
    void begin() throws RejectException {
        if (!doorway.inProgress().begin()) {
            throw Replies.closing();
        }
    }

    void end() {
        doorway.inProgress().end();
    }

    @Override
    public String data(InputStream text) throws IOException, RejectException {
        try (var _ = CorrelationId.of(UUID.randomUUID());
                var spool = doorway.newSpool()) {
            receive(text, spool);
            deliver(spool);
            return "2.0.0 The mail is stored";
        }
    }

    @Override
    public void done() {
        users.clear();
    }

    /** Reads the text to its end whatever happens, since only then the peer listens for an answer. */
    private void receive(InputStream text, Spool spool) throws IOException, RejectException {
        var limit = doorway.reception().maxSize();
        var chunk = new byte[CHUNK];
        long received = 0;
        boolean kept = true;
        for (int count = text.read(chunk); count >= 0; count = text.read(chunk)) {
            received += count;
            refuseEndless(received, limit);
            kept = kept && received <= limit && keep(spool, chunk, count);
        }
        if (received > limit) {
            doorway.metrics().rejected(Door.SMTP, Rejection.TOO_LARGE);
            throw Replies.tooLarge(limit);
        }
        if (!kept) {
            throw Replies.tryAgain();
        }
    }

    private void refuseEndless(long received, long limit) throws RejectException {
        if (received > limit * PATIENCE) {
            doorway.metrics().rejected(Door.SMTP, Rejection.TOO_LARGE);
            throw Replies.tooMuchAfterTheLimit();
        }
        if (doorway.now().isAfter(deadline)) {
            doorway.metrics().rejected(Door.SMTP, Rejection.TIMEOUT);
            throw Replies.tooSlow();
        }
    }

    private boolean keep(Spool spool, byte[] chunk, int count) {
        try {
            spool.write(chunk, count);
            return true;
        } catch (TryAgainException e) {
            doorway.metrics().rejected(Door.SMTP, Rejection.STORAGE);
            return false;
        }
    }

    private void deliver(Spool spool) throws IOException, RejectException {
        try (var _ = doorway.memory().roomFor(spool.size())) {
            if (!doorway.reception().deliver(users, Door.SMTP, envelopeFrom, spool.toBytes(), Vouching.NONE)) {
                throw Replies.tooLarge(doorway.reception().maxSize());
            }
        } catch (TryAgainException e) {
            throw Replies.tryAgain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Replies.closing();
        }
    }
}
