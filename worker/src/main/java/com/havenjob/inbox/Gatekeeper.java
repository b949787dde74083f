package com.havenjob.inbox;

import com.havenjob.accounts.TrustedSenders;
import com.havenjob.accounts.TrustedSenders.Senders;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Decides whether a mail may pass. It may where the person trusts its author, or where the person's own mailbox sent it
 * on: automatic forwarding keeps the author and leaves the mailbox in Resent-From, X-Forwarded-For or the envelope.
 */
@Component
class Gatekeeper {

    private static final List<String> FORWARDING_FIELDS = List.of("resent-from", "x-forwarded-for", "x-forwarded-to");

    private static final int MOST_WORDS = 100; // a display name can be long, a field is at most 2,000 characters

    private final TrustedSenders trustedSenders;

    Gatekeeper(TrustedSenders trustedSenders) {
        this.trustedSenders = trustedSenders;
    }

    /** For each mail, why it must wait; empty where it may pass. */
    List<Optional<QuarantineReason>> objections(List<PreparedMessage> mails) {
        var trusted = trustedSenders.coverEach(mails.stream()
                .map(mail -> new Senders(mail.user(), unvouchedSendersOf(mail)))
                .toList());
        return IntStream.range(0, mails.size())
                .mapToObj(i -> objection(mails.get(i), trusted.get(i)))
                .toList();
    }

    private static Optional<QuarantineReason> objection(PreparedMessage mail, boolean trusted) {
        return switch (mail.delivery().vouching()) {
            case BY_OWNER -> Optional.empty();
            case FORGED -> Optional.of(QuarantineReason.FORGED_SENDER);
            case NONE -> objectionToSender(mail, trusted);
        };
    }

    /** Lets mail of these senders pass from now on, as {@link TrustedSenders#trust} does. */
    void trust(UserId user, String pattern) {
        trustedSenders.trust(user, pattern, null);
    }

    private static Optional<QuarantineReason> objectionToSender(PreparedMessage mail, boolean trusted) {
        if (trusted) {
            return Optional.empty();
        }
        return Optional.of(
                unvouchedSendersOf(mail).isEmpty() ? QuarantineReason.NO_SENDER : QuarantineReason.UNTRUSTED_SENDER);
    }

    /** Nobody needs to be asked about where somebody vouched, or vouched against. */
    private static List<EmailAddress> unvouchedSendersOf(PreparedMessage mail) {
        return switch (mail.delivery().vouching()) {
            case BY_OWNER, FORGED -> List.of();
            case NONE -> sendersOf(mail.delivery(), mail.read());
        };
    }

    private static List<EmailAddress> sendersOf(Delivery delivery, ParsedMessage head) {
        var texts = new ArrayList<String>();
        var from = head.from();
        if (from != null && from.address() != null) {
            texts.add(from.address());
        }
        FORWARDING_FIELDS.stream()
                .map(head::header)
                .flatMap(value -> Stream.of(value.split("[\\s,<>]+", MOST_WORDS)))
                .forEach(texts::add);
        if (delivery.envelopeFrom() != null) {
            texts.add(withoutForwardingMark(delivery.envelopeFrom()));
        }
        return texts.stream()
                .map(EmailAddress::tryParse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Gmail forwards as {@code ann+caf_=target=example.org@gmail.com}; the mailbox is {@code ann@gmail.com}. */
    private static String withoutForwardingMark(String envelopeFrom) {
        int mark = envelopeFrom.indexOf("+caf_=");
        int at = envelopeFrom.lastIndexOf('@');
        return mark > 0 && at > mark ? envelopeFrom.substring(0, mark) + envelopeFrom.substring(at) : envelopeFrom;
    }
}
