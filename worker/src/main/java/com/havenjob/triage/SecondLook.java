package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.applications.Reversal;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Proposal.Choice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way back from a decision on a mail, whoever made it: the mail waits in the review again. */
@Service
@Transactional
public class SecondLook {

    private final Inbox inbox;
    private final MessageParser parser;
    private final Classifier classifier;
    private final Applications applications;
    private final MessageLinks links;
    private final OtherHands otherHands;
    private final ReviewStore store;
    private final ProposalJson json;

    SecondLook(
            Inbox inbox,
            MessageParser parser,
            Classifier classifier,
            Applications applications,
            MessageLinks links,
            OtherHands otherHands,
            ReviewStore store,
            ProposalJson json) {
        this.inbox = inbox;
        this.parser = parser;
        this.classifier = classifier;
        this.applications = applications;
        this.links = links;
        this.otherHands = otherHands;
        this.store = store;
        this.json = json;
    }

    /**
     * Sends a mail that was decided to the review, and takes back what it did: the status that it moved, or the application
     * that it opened if nothing else touched that one. Details that it filled in stay. All of it happens or nothing.
     *
     * @return what became of the mail's effect; empty, and nothing changed, where the mail is not the person's, waits
     *     already (so after the first call), or its text is erased
     */
    public Optional<Reversal> reopen(UserId user, MessageId id) {
        return inbox.lock(id)
                .filter(message ->
                        message.user().equals(user) && message.state().isSettled())
                .flatMap(message -> inbox.raw(message).map(raw -> reopen(message, raw)));
    }

    private Reversal reopen(StoredMessage message, byte[] raw) {
        var proposal = store.proposal(message.id()).orElseGet(() -> read(raw));
        var application =
                Optional.ofNullable(message.application()).flatMap(id -> applications.byId(message.user(), id));
        if (application.isEmpty()) {
            sendToReview(message, proposal, null);
            return Reversal.NOTHING;
        }
        var id = Dossier.idOf(application.get());
        boolean isItsOwn = message.hash().hex().equals(application.get().rawEmailHash());
        var reversal = isItsOwn
                ? takeFromTheList(application.get(), message)
                : applications.takeBack(application.get(), message.id());
        links.remove(id, message.id());
        sendToReview(
                message,
                isItsOwn ? proposal : proposal.withCandidate(new Choice(id.value(), 1, "decided for this one before")),
                isItsOwn && reversal == Reversal.LEFT ? id : null);
        return reversal;
    }

    private Reversal takeFromTheList(Application application, StoredMessage message) {
        if (otherHands.touched(application, message)) {
            return Reversal.LEFT;
        }
        applications.delete(message.user(), Dossier.idOf(application));
        return Reversal.DONE;
    }

    /** A mail that was thrown away before anybody judged it. */
    private Proposal read(byte[] raw) {
        return Proposal.of(classifier.classify(parser.parse(raw)), List.of());
    }

    private void sendToReview(StoredMessage message, Proposal proposal, @Nullable ApplicationId opened) {
        inbox.decide(
                message.id(),
                message.state(),
                new Decision(
                        MessageState.NEEDS_REVIEW,
                        Outcome.REVIEW,
                        opened,
                        json.write(proposal),
                        proposal.confidence(),
                        false));
    }
}
