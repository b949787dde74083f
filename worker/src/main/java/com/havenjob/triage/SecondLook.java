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
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Proposal.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     * that it opened if nothing else touched that one, and so for each application that it reports on. Details that it
     * filled in stay. All of it happens or nothing.
     *
     * @return what became of the mail's effect; empty, and nothing changed, where the mail is not the person's, waits
     *     already (so after the first call), or its text is erased
     */
    public Optional<TakenBack> reopen(UserId user, MessageId id) {
        return inbox.lock(id)
                .filter(message ->
                        message.user().equals(user) && message.state().isSettled())
                .flatMap(message -> inbox.raw(message).map(raw -> reopen(message, raw)));
    }

    private TakenBack reopen(StoredMessage message, byte[] raw) {
        var proposal = store.proposal(message.id()).orElseGet(() -> read(raw));
        var own = Optional.ofNullable(message.application()).flatMap(id -> applications.byId(message.user(), id));
        var reversals = new LinkedHashMap<Application, Reversal>();
        own.ifPresent(
                application -> reversals.put(application, takeBack(application, message, Set.of(message.hash()))));
        // Before the mail waits: whether others touched an application is told by when the mail was decided.
        others(message, proposal)
                .forEach(other -> reversals.put(other, takeBack(other, message, openers(message, proposal))));
        own.ifPresentOrElse(
                application -> sendOwnToReview(message, proposal, application, reversals.get(application)),
                () -> sendToReview(message, proposal, null));
        return takenBack(reversals);
    }

    private List<Application> others(StoredMessage message, Proposal proposal) {
        return links.applicationsOf(message.id()).stream()
                .filter(id -> !proposal.others().isEmpty() && !id.equals(message.application()))
                .flatMap(id -> applications.byId(message.user(), id).stream())
                .toList();
    }

    private static Set<Sha256> openers(StoredMessage message, Proposal proposal) {
        return proposal.each().stream()
                .skip(1)
                .map(other -> Report.further(message.hash(), other))
                .collect(Collectors.toSet());
    }

    private static boolean isOpenedBy(Set<Sha256> openers, Application application) {
        return openers.stream().anyMatch(opener -> opener.hex().equals(application.rawEmailHash()));
    }

    private Reversal takeBack(Application application, StoredMessage message, Set<Sha256> openers) {
        var reversal = isOpenedBy(openers, application)
                ? takeFromTheList(application, message)
                : applications.takeBack(application, message.id());
        links.remove(Dossier.idOf(application), message.id());
        return reversal;
    }

    private void sendOwnToReview(
            StoredMessage message, Proposal proposal, Application application, @Nullable Reversal reversal) {
        var id = Dossier.idOf(application);
        boolean isItsOwn = isOpenedBy(Set.of(message.hash()), application);
        sendToReview(
                message,
                isItsOwn
                        ? proposal
                        : proposal.withCandidate(new Choice(
                                id.value(),
                                1,
                                MatchReason.of(MatchReason.Why.DECIDED_BEFORE).sentence())),
                isItsOwn && reversal == Reversal.LEFT ? id : null);
    }

    private static TakenBack takenBack(Map<Application, Reversal> reversals) {
        var left = reversals.keySet().stream()
                .filter(application -> reversals.get(application) == Reversal.LEFT)
                .toList();
        boolean done = reversals.containsValue(Reversal.DONE);
        return new TakenBack(!left.isEmpty() ? Reversal.LEFT : done ? Reversal.DONE : Reversal.NOTHING, left);
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
