package com.havenjob.triage;

import com.havenjob.accounts.TrustedSenders;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.learning.Derivation;
import com.havenjob.triage.learning.Headline;
import com.havenjob.triage.learning.Sender;
import com.havenjob.triage.unwrap.Unwrapper;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns a person's decision about a mail into what it teaches about the sender's next one. */
@Component
class Teaching {

    private final ReviewStore decisions;
    private final LearnedRuleStore rules;
    private final Unwrapper unwrapper = new Unwrapper();

    Teaching(ReviewStore decisions, LearnedRuleStore rules) {
        this.decisions = decisions;
        this.rules = rules;
    }

    /** What a decision is kept under; empty for a mail that names no sender. */
    record Subject(Sender sender, Headline headline) {}

    /** Who wrote a mail and what it shows, after forwards were taken off. */
    Optional<Subject> subject(ParsedMessage message, Proposal proposal) {
        var original = unwrapper.unwrap(message).original();
        return Optional.ofNullable(original.from())
                .flatMap(EmailAddress::tryParse)
                .map(address -> new Subject(sender(address, proposal), Headline.of(original)));
    }

    /** Learns from all that the person decided about the sender's mail. The second call changes nothing. */
    void learn(UserId user, Sender sender) {
        rules.learn(user, sender.pattern(), Derivation.rules(sender, decisions.lessons(user, sender)));
    }

    /** A system writes for many companies, and at a mailbox provider anybody does. */
    private static Sender sender(EmailAddress address, Proposal proposal) {
        boolean isShared =
                proposal.fields().containsKey("source") || TrustedSenders.isMailboxProvider(address.domain());
        return isShared ? Sender.shared(address.value()) : Sender.ownDomain(address.value());
    }
}
