package com.havenjob.triage.reading;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.Original;
import com.havenjob.triage.lexicon.Lexicon;
import com.havenjob.triage.sources.SourceCatalogue.Tenant;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.MailText;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.unwrap.Reply;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One mail, ready to be judged.
 *
 * @param original the mail after forwards were taken off
 * @param message the mail as it came in, for its header fields, calendars and links
 * @param quoted what it quotes of earlier mails; empty where it is no answer
 * @param source the system that sent it; null for a mail written by hand or from the employer's own domain
 * @param tenant the employer that its links name; null without such a link
 */
public record Reading(
        Original original,
        ParsedMessage message,
        Sentence subject,
        MailText text,
        MailText quoted,
        List<Lexicon> lexicons,
        @Nullable SourceProfile source,
        @Nullable Tenant tenant) {

    private static final int LONGEST_SUBJECT = 300;

    /** In tokens: «With kind regards from all of us». */
    private static final int LONGEST_CLOSING = 6;

    /** Lays out a mail. */
    public static Reading of(Original original, ParsedMessage message, Knowledge knowledge) {
        String heading = original.subject();
        var subject = knowledge
                .tokenizer()
                .tokenize(heading.length() > LONGEST_SUBJECT ? heading.substring(0, LONGEST_SUBJECT) : heading);
        var reply = Reply.of(original.body());
        var text = MailText.of(reply.own(), knowledge.tokenizer());
        var quoted = MailText.of(reply.quoted(), knowledge.tokenizer());
        String html = message.html();
        var tenant = knowledge
                .sources()
                .byLinks(original.body())
                .or(() -> html == null ? Optional.empty() : knowledge.sources().byLinks(html));
        String sender = original.from() == null ? "" : original.from();
        var source = knowledge.sources().bySender(sender).or(() -> tenant.map(Tenant::profile));
        return new Reading(
                original,
                message,
                subject,
                text,
                quoted,
                knowledge.languages().of(subject, text),
                source.orElse(null),
                tenant.orElse(null));
    }

    /** The same mail read for what it quotes instead of what it says. */
    public Reading asQuoted() {
        return new Reading(original, message, subject, quoted, quoted, lexicons, source, tenant);
    }

    /** Whether a line of the mail is one that letters close with, in a language of the mail: the signature stands below. */
    public boolean isClosing(Sentence line) {
        if (line.size() <= LONGEST_CLOSING) {
            for (var lexicon : lexicons) {
                if (!lexicon.closings().find(line).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The source, where there is one. */
    public Optional<SourceProfile> knownSource() {
        return Optional.ofNullable(source);
    }

    /** Whether the sender's address is the source's own, and not only a link leads there. */
    public boolean isSentBySource() {
        if (source == null) {
            return false;
        }
        String domain = senderDomain();
        for (String known : source.domains()) {
            if (domain.endsWith(known)
                    && (domain.length() == known.length()
                            || domain.charAt(domain.length() - known.length() - 1) == '.')) {
                return true;
            }
        }
        return false;
    }

    /** The domain of the sender, or the empty text. */
    public String senderDomain() {
        return domain(original);
    }

    /** What stands before the {@code @} of the sender, or the empty text. */
    public String senderLocal() {
        String from = original.from();
        int at = from == null ? -1 : from.lastIndexOf('@');
        return from == null || at < 0 ? "" : from.substring(0, at);
    }

    private static String domain(Original original) {
        String from = original.from();
        return from == null ? "" : from.substring(from.lastIndexOf('@') + 1);
    }
}
