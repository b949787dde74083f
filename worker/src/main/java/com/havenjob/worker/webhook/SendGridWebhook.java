package com.havenjob.worker.webhook;

import com.havenjob.inbox.Door;
import com.havenjob.kernel.UserId;
import com.havenjob.worker.CorrelationId;
import com.havenjob.worker.doors.MemoryBudget;
import com.havenjob.worker.doors.PeerLimit;
import com.havenjob.worker.doors.Reception;
import com.havenjob.worker.doors.Spool;
import com.havenjob.worker.doors.TryAgainException;
import com.havenjob.worker.queue.PipelineMetrics;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * {@code POST /inbound/sendgrid}. A servlet of its own, because the signature covers the body as it came: Spring's way to
 * a controller would read the form first.
 *
 * <p>SendGrid tries again for three days after 5xx and never after 4xx, so everything that may pass is answered 503.
 */
final class SendGridWebhook extends HttpServlet {

    private static final int CHUNK = 8 * 1024;
    private static final int ROOM_FOR_OTHER_FIELDS = 2 * 1024 * 1024;
    private static final int SPOOL_ABOVE = 64 * 1024;

    private final transient SendGridSettings settings;
    private final transient Optional<ProviderSignature> signature;
    private final transient Reception reception;
    private final transient MemoryBudget memory;
    private final transient PipelineMetrics metrics;
    private final transient Path spoolFolder;
    private final transient PeerLimit mails;
    private final transient PeerLimit failures;

    SendGridWebhook(
            SendGridSettings settings,
            Reception reception,
            MemoryBudget memory,
            PipelineMetrics metrics,
            Path spoolFolder,
            Clock clock) {
        this.settings = settings;
        this.signature = Optional.ofNullable(settings.publicKey())
                .map(key -> new ProviderSignature(key, settings.signatureMaxAge(), clock));
        this.reception = reception;
        this.memory = memory;
        this.metrics = metrics;
        this.spoolFolder = spoolFolder;
        this.mails = new PeerLimit(settings.mailsPerPeerAndMinute(), clock);
        this.failures = new PeerLimit(settings.failuresPerPeerAndMinute(), clock);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var _ = CorrelationId.of(UUID.randomUUID())) {
            var answer = answer(request);
            if (answer.reason() != null) {
                metrics.rejected(Door.WEBHOOK, answer.reason());
            }
            response.setStatus(answer.status());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(answer.sentence());
        }
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        var peer = InetAddress.getByName(request.getRemoteAddr());
        if (settings.secret() == null) {
            return Answer.SHUT;
        }
        if (!Credentials.match(settings.secret(), request)) {
            return failures.tryTake(peer) ? Answer.WRONG_SECRET : Answer.TOO_MANY_FAILURES;
        }
        if (!mails.tryTake(peer)) {
            return Answer.TOO_MANY;
        }
        var contentType = Optional.ofNullable(request.getContentType()).orElse("");
        if (!contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return Answer.NO_FORM;
        }
        var limit = reception.maxSize() + ROOM_FOR_OTHER_FIELDS;
        if (request.getContentLengthLong() > limit) {
            return Answer.TOO_LARGE;
        }
        try (var spool = new Spool(spoolFolder, SPOOL_ABOVE)) {
            return read(request, spool, limit) ? take(request, contentType, spool, peer) : Answer.TOO_LARGE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.TRY_AGAIN;
        } catch (TryAgainException e) {
            return Answer.TRY_AGAIN;
        }
    }

    private static boolean read(HttpServletRequest request, Spool spool, long limit)
            throws IOException, TryAgainException {
        var in = request.getInputStream();
        var chunk = new byte[CHUNK];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            if (spool.size() + count > limit) {
                return false;
            }
            spool.write(chunk, count);
        }
        return true;
    }

    private Answer take(HttpServletRequest request, String contentType, Spool spool, InetAddress peer)
            throws IOException, InterruptedException, TryAgainException {
        try (var _ = memory.roomFor(spool.size())) {
            var body = spool.toBytes();
            if (!isSigned(request, body)) {
                return failures.tryTake(peer) ? Answer.WRONG_SIGNATURE : Answer.TOO_MANY_FAILURES;
            }
            var form = Form.read(contentType, body);
            if (form.isEmpty()) {
                return Answer.NO_FORM;
            }
            var mail = PostedMail.of(form.get());
            return mail.isEmpty() ? Answer.UNREADABLE : deliver(mail.get());
        }
    }

    private boolean isSigned(HttpServletRequest request, byte[] body) {
        return signature
                .map(check -> check.covers(
                        body,
                        request.getHeader(ProviderSignature.TIMESTAMP),
                        request.getHeader(ProviderSignature.SIGNATURE)))
                .orElse(true);
    }

    private Answer deliver(PostedMail mail) throws TryAgainException {
        var users = usersOf(mail.recipients());
        if (users.isEmpty()) {
            return Answer.NO_RECIPIENT;
        }
        return reception.deliver(users, Door.WEBHOOK, mail.envelopeFrom(), mail.raw(), mail.vouching())
                ? Answer.STORED
                : Answer.TOO_LARGE;
    }

    private Set<UserId> usersOf(List<String> recipients) throws TryAgainException {
        var users = new LinkedHashSet<UserId>();
        for (var recipient : recipients) {
            reception.ownerOf(recipient).ifPresent(users::add);
        }
        return users;
    }
}
