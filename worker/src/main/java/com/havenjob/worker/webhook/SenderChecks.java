package com.havenjob.worker.webhook;

import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.kernel.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What SendGrid found when it checked the sender: {@code SPF} is one word, {@code dkim} lists domains with a result each,
 * in braces. A failure alone proves nothing, since forwarding breaks SPF and mailing lists break DKIM; as with DMARC (RFC
 * 7489, section 3.1), one pass for the author's own domain outweighs it.
 *
 * @param spf the word in lower case; empty where SendGrid did not say
 */
record SenderChecks(String spf, List<DomainCheck> dkim) {

    private static final int MOST_SIGNATURES = 20;

    static SenderChecks of(Form form) {
        var signatures = new ArrayList<DomainCheck>();
        for (var entry :
                form.text("dkim").orElse("").replace("{", "").replace("}", "").split(",", MOST_SIGNATURES)) {
            var colon = entry.lastIndexOf(':');
            if (colon > 0) {
                var domain = entry.substring(0, colon)
                        .replace("@", "")
                        .replace("\"", "")
                        .strip();
                signatures.add(new DomainCheck(
                        lower(domain), lower(entry.substring(colon + 1)).replace("\"", "")));
            }
        }
        return new SenderChecks(lower(form.text("SPF").orElse("")), List.copyOf(signatures));
    }

    /** What this says about a mail by {@code author}, sent by {@code envelopeFrom}. */
    Vouching vouching(Optional<EmailAddress> author, Optional<EmailAddress> envelopeFrom) {
        var failed = spf.equals("fail")
                || dkim.stream().anyMatch(check -> check.result().startsWith("fail"));
        return failed && !passedFor(author, envelopeFrom) ? Vouching.FORGED : Vouching.NONE;
    }

    private boolean passedFor(Optional<EmailAddress> author, Optional<EmailAddress> envelopeFrom) {
        if (author.isEmpty()) {
            return false;
        }
        var domain = author.get().domain();
        var bySpf = spf.equals("pass")
                && envelopeFrom
                        .filter(sender -> aligned(sender.domain(), domain))
                        .isPresent();
        return bySpf
                || dkim.stream().anyMatch(check -> check.result().equals("pass") && aligned(check.domain(), domain));
    }

    /** The same domain, or one below the other. */
    private static boolean aligned(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || (other.endsWith("." + one) && one.contains("."));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    record DomainCheck(String domain, String result) {}
}
