package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.ReviewStore.Answer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that wait for a person. Each of the four answers settles the mail, is kept beside what was proposed, and
 * teaches something about the sender's next mail; an answer for a mail that waits no longer changes nothing and returns false.
 */
@Service
@Transactional
public class ReviewQueue {

    private static final Set<MessageState> WAITING = Set.of(MessageState.NEEDS_REVIEW);

    private final InboxList mails;
    private final Inbox inbox;
    private final ReviewedApplications reviewed;
    private final FurtherApplications further;
    private final MessageLinks links;
    private final ReviewStore store;
    private final Teaching teaching;

    ReviewQueue(
            InboxList mails,
            Inbox inbox,
            ReviewedApplications reviewed,
            FurtherApplications further,
            MessageLinks links,
            ReviewStore store,
            Teaching teaching) {
        this.mails = mails;
        this.inbox = inbox;
        this.reviewed = reviewed;
        this.further = further;
        this.links = links;
        this.store = store;
        this.teaching = teaching;
    }

    /** One page, newest first. */
    @Transactional(readOnly = true)
    public List<InboxItem> page(UserId user, Pageable page) {
        return mails.page(user, WAITING, page);
    }

    @Transactional(readOnly = true)
    public int count(UserId user) {
        return mails.count(user, WAITING);
    }

    /** A waiting mail with its proposal; empty where it waits no longer. */
    @Transactional(readOnly = true)
    public Optional<ReviewItem> item(UserId user, MessageId id) {
        return mails.item(user, id)
                .filter(mail -> mail.state() == MessageState.NEEDS_REVIEW)
                .flatMap(mail -> store.proposal(id).map(proposal -> item(user, mail, proposal)));
    }

    private ReviewItem item(UserId user, InboxItem mail, Proposal proposal) {
        var opened = reviewed.opened(user, mail.application()).orElse(null);
        var candidates = reviewed.candidates(user, proposal);
        var own =
                opened == null && candidates.size() == 1 ? candidates.getFirst().application() : opened;
        return new ReviewItem(mail, proposal, opened, candidates, further.of(user, proposal, mail.sentAt(), own));
    }

    /**
     * The machine was right, in all that it read. Not possible where it named no company, or several applications fit one
     * that it named: correct or link then.
     */
    public boolean accept(UserId user, MessageId id) {
        return answer(user, id, Answer.ACCEPTED, this::accepted);
    }

    private List<Application> accepted(StoredMessage message, Proposal proposal) {
        return reviewed.accept(message, own(proposal)).stream()
                .flatMap(application ->
                        Stream.concat(Stream.of(application), further.accept(message, proposal, application).stream()))
                .toList();
    }

    /** The mail is about an application, but this is what it says. Nothing happens to others that it reports on. */
    public boolean correct(UserId user, MessageId id, Correction correction) {
        return answer(
                user,
                id,
                Answer.CORRECTED,
                (message, proposal) -> List.of(reviewed.correct(message, own(proposal), correction)));
    }

    /** The mail is about no application; one that was put on the list for it disappears again. */
    public boolean reject(UserId user, MessageId id) {
        return answer(user, id, Answer.REJECTED, (message, proposal) -> {
            reviewed.takeFromTheList(message);
            return List.of();
        });
    }

    /**
     * The mail concerns this application, which is at this status now. One that was put on the list for it disappears;
     * nothing happens to others that it reports on.
     */
    public boolean link(UserId user, MessageId id, ApplicationId target, ApplicationStatus status) {
        return answer(
                user,
                id,
                Answer.LINKED,
                (message, proposal) -> List.of(reviewed.link(message, own(proposal), target, status)));
    }

    private boolean answer(
            UserId user,
            MessageId id,
            Answer answer,
            BiFunction<StoredMessage, Proposal, List<Application>> consequence) {
        var waiting = inbox.lock(id)
                .filter(message -> message.user().equals(user) && message.state() == MessageState.NEEDS_REVIEW);
        if (waiting.isEmpty()) {
            return false;
        }
        var message = waiting.get();
        var proposal = store.proposal(id)
                .orElseThrow(() -> new IllegalStateException("Mail " + id + " waits for a person without a proposal"));
        var decided = consequence.apply(message, proposal);
        // A mail on several applications says of no single one what the sender's next mail is about.
        var subject = mails.read(user, id)
                .filter(mail -> proposal.each().size() == 1)
                .flatMap(mail -> teaching.subject(mail, proposal))
                .orElse(null);
        store.add(message, answer, proposal, decided.isEmpty() ? null : decided.getFirst(), subject);
        if (subject != null) {
            teaching.learn(user, subject.sender());
        }
        return inbox.decide(id, MessageState.NEEDS_REVIEW, decision(message, proposal, decided));
    }

    /** The first of the decided applications is the mail's own, the others stand as they do in the proposal. */
    private Decision decision(StoredMessage message, Proposal proposal, List<Application> decided) {
        if (decided.isEmpty()) {
            return new Decision(MessageState.IGNORED, Outcome.IGNORED, null, null, null, true);
        }
        var header = mails.read(message.user(), message.id())
                .map(ParsedMessage::messageId)
                .orElse(null);
        var parts = proposal.each();
        links.add(IntStream.range(0, decided.size())
                .mapToObj(at -> new MessageLink(
                        Dossier.idOf(decided.get(at)),
                        message.id(),
                        header,
                        parts.get(at).value("requisition")))
                .toList());
        return new Decision(MessageState.APPLIED, Outcome.UPDATED, Dossier.idOf(decided.getFirst()), null, null, true);
    }

    /** What is proposed for the mail's own application. */
    private static Proposal own(Proposal proposal) {
        return proposal.each().getFirst();
    }
}
