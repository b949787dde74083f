package com.havenjob.triage;

import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.OpenedMail;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.SharedTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Judges one stored mail: reads it, classifies it, and settles what follows in one transaction. */
@Service
public class Triage {

    /** Opened mails are in memory together, and one may have 25 MB. */
    private static final int MOST_AT_ONCE = 16;

    private final Inbox inbox;
    private final MessageParser parser;
    private final Classifier classifier;
    private final Experiences experiences;
    private final Settlement settlement;
    private final SharedTransaction<MessageId, Optional<Opened>> opened =
            new SharedTransaction<>(MOST_AT_ONCE, this::open);

    /** A mail with what is known of its person's mail. */
    private record Opened(OpenedMail mail, Experience experience) {}

    Triage(Inbox inbox, MessageParser parser, Classifier classifier, Experiences experiences, Settlement settlement) {
        this.inbox = inbox;
        this.parser = parser;
        this.classifier = classifier;
        this.experiences = experiences;
        this.settlement = settlement;
    }

    /**
     * Judges a mail that waits for it. The second call, and a call for a mail that waits no longer, change nothing.
     *
     * @return what the mail is now; {@link MessageState#DISCARDED} for one that is gone
     */
    public MessageState judge(MessageId id) {
        return opened.join(id).map(this::judge).orElse(MessageState.DISCARDED);
    }

    /**
     * Judges mails of one person that were stored in the surrounding transaction and have been read already: many at once, with few
     * round trips. A mail that cannot be settled does not hold up the others; it stays for the queue.
     *
     * @return what each mail did; one that stays for the queue is missing
     */
    public Map<MessageId, Outcome> judgeAll(List<ReadMail> mails) {
        return settlement.settleAll(mails);
    }

    private List<Optional<Opened>> open(List<MessageId> ids) {
        var mails = inbox.open(ids);
        var known =
                experiences.of(mails.stream().map(mail -> mail.message().user()).toList());
        var opened = mails.stream()
                .collect(Collectors.toMap(
                        mail -> mail.message().id(),
                        mail -> new Opened(
                                mail, known.getOrDefault(mail.message().user(), Experience.NONE))));
        return ids.stream().map(id -> Optional.ofNullable(opened.get(id))).toList();
    }

    private MessageState judge(Opened opened) {
        var mail = opened.mail();
        var raw = mail.raw();
        if (raw == null) {
            return mail.message().state();
        }
        var parsed = parser.parse(raw);
        return settlement.settle(
                new ReadMail(mail.message(), parsed, classifier.classify(parsed, opened.experience())));
    }
}
