package com.havenjob.worker.webhook;

import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.kernel.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One mail as SendGrid posts it.
 *
 * @param recipients the envelope's recipients as they stand there
 * @param envelopeFrom the envelope's sender; null for a mail from nobody
 */
record PostedMail(List<String> recipients, @Nullable String envelopeFrom, byte[] raw, Vouching vouching) {

    private static final int MOST_RECIPIENTS = 100;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads the form; empty where it has no envelope or no mail. */
    static Optional<PostedMail> of(Form form) {
        var envelope = json(form, "envelope");
        var raw = form.bytes("email").or(() -> RebuiltMail.of(form));
        return envelope.flatMap(found -> raw.map(mail -> new PostedMail(
                recipients(found),
                sender(found).orElse(null),
                mail,
                SenderChecks.of(form).vouching(author(form), sender(found).flatMap(EmailAddress::tryParse)))));
    }

    static Optional<JsonNode> json(Form form, String name) {
        try {
            return form.text(name).map(JSON::readTree).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static List<String> recipients(JsonNode envelope) {
        var recipients = new ArrayList<String>();
        for (var recipient : envelope.path("to")) {
            if (recipient.isString() && recipients.size() < MOST_RECIPIENTS) {
                recipients.add(recipient.stringValue());
            }
        }
        return recipients;
    }

    private static Optional<String> sender(JsonNode envelope) {
        var from = envelope.path("from");
        return from.isString() ? Optional.of(from.stringValue()).filter(text -> !text.isBlank()) : Optional.empty();
    }

    /** The address in {@code from}, such as {@code Fernwick <jobs@fernwick.example>}. */
    private static Optional<EmailAddress> author(Form form) {
        return form.text("from").flatMap(from -> {
            int open = from.lastIndexOf('<');
            int close = from.indexOf('>', Math.max(open, 0));
            return EmailAddress.tryParse(open >= 0 && close > open ? from.substring(open + 1, close) : from);
        });
    }
}
