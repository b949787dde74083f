package com.havenjob.inbox;

import com.havenjob.inbox.mime.EncodedWords;
import com.havenjob.inbox.mime.Flaws;
import com.havenjob.inbox.mime.Header;
import com.havenjob.inbox.mime.MailDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a mail out of its header. */
final class MessageFields {

    private static final Set<String> WORTH_KEEPING = Set.of(
            "sender",
            "return-path",
            "delivered-to",
            "envelope-to",
            "errors-to",
            "authentication-results",
            "received",
            "dkim-signature",
            "precedence",
            "auto-submitted",
            "feedback-id",
            "organization",
            "user-agent",
            "content-language",
            "thread-topic",
            "importance",
            "priority",
            "keywords",
            "comments",
            "apparently-to",
            "bcc");
    private static final List<String> FAMILIES = List.of("list-", "x-", "resent-");
    private static final int MOST_FIELDS = 120;
    private static final int MOST_OF_A_NAME = 20;
    private static final int LONGEST = 2_000;
    private static final int MOST_REFERENCES = 100;

    private final Header header;
    private final MessageLimits limits;
    private final Flaws flaws;

    MessageFields(Header header, MessageLimits limits, Flaws flaws) {
        this.header = header;
        this.limits = limits;
        this.flaws = flaws;
    }

    @Nullable
    String messageId() {
        var ids = ids(header.first("message-id"));
        return ids.isEmpty() ? null : ids.getFirst();
    }

    List<String> references() {
        var ids = new LinkedHashSet<>(ids(header.joined("references")));
        ids.addAll(ids(header.joined("in-reply-to")));
        return List.copyOf(ids);
    }

    @Nullable
    Mailbox from() {
        var authors = mailboxes("from");
        if (!authors.isEmpty()) {
            return authors.stream()
                    .filter(author -> author.address() != null)
                    .findFirst()
                    .orElse(authors.getFirst());
        }
        var senders = mailboxes("sender");
        return senders.isEmpty() ? null : senders.getFirst();
    }

    List<Mailbox> recipients() {
        var recipients = new ArrayList<>(mailboxes("to"));
        recipients.addAll(mailboxes("cc"));
        return recipients;
    }

    List<Mailbox> mailboxes(String field) {
        return Mailbox.parseList(header.joined(field), limits.mailboxes());
    }

    String subject() {
        return header.decoded("subject");
    }

    @Nullable
    OffsetDateTime date() {
        var field = header.first("date");
        var date = MailDate.parse(field);
        if (date == null && !field.isEmpty()) {
            flaws.add("Date field cannot be read");
        }
        return date;
    }

    Map<String, List<String>> others() {
        var kept = new LinkedHashMap<String, List<String>>();
        int count = 0;
        for (var field : header.matching(MessageFields::isWorthKeeping)) {
            var values = kept.computeIfAbsent(field.name(), _ -> new ArrayList<>());
            if (values.size() < MOST_OF_A_NAME && count++ < MOST_FIELDS) {
                var value = EncodedWords.decode(field.value(), flaws);
                values.add(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        }
        kept.replaceAll((_, values) -> List.copyOf(values));
        return kept;
    }

    private static boolean isWorthKeeping(String name) {
        return WORTH_KEEPING.contains(name) || FAMILIES.stream().anyMatch(name::startsWith);
    }

    private static List<String> ids(String field) {
        var ids = new ArrayList<String>();
        int open = field.indexOf('<');
        while (open >= 0 && ids.size() < MOST_REFERENCES) {
            int close = field.indexOf('>', open);
            if (close < 0) {
                break;
            }
            var id = field.substring(open + 1, close).strip();
            if (!id.isEmpty()) {
                ids.add(id);
            }
            open = field.indexOf('<', close);
        }
        if (ids.isEmpty() && !field.isBlank() && field.indexOf(' ') < 0) {
            ids.add(field.strip());
        }
        return ids;
    }
}
