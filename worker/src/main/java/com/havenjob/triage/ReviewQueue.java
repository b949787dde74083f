package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationDetails;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.applications.NewApplication;
import com.havenjob.applications.NewApplication.Mail;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that wait for a person. Each of the four answers settles the mail and is kept beside what was proposed; an
 * answer for a mail that waits no longer changes nothing and returns false.
 */
@Service
@Transactional
public class ReviewQueue {

    private static final Set<MessageState> WAITING = Set.of(MessageState.NEEDS_REVIEW);

    private final InboxList mails;
    private final Inbox inbox;
    private final Applications applications;
    private final MessageLinks links;
    private final ReviewStore store;

    ReviewQueue(InboxList mails, Inbox inbox, Applications applications, MessageLinks links, ReviewStore store) {
        this.mails = mails;
        this.inbox = inbox;
        this.applications = applications;
        this.links = links;
        this.store = store;
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
                .flatMap(mail -> store.proposal(id)
                        .map(proposal ->
                                new ReviewItem(mail, proposal, mail.application(), candidates(user, proposal))));
    }

    /**
     * The machine was right. Not possible where it named no company, or named several applications: correct or link then.
     */
    public boolean accept(UserId user, MessageId id) {
        return waiting(user, id)
                .map(message -> {
                    var proposal = required(id);
                    if (!proposal.concernsApplication()) {
                        return settle(message, proposal, ReviewStore.Answer.ACCEPTED, null, null, Outcome.IGNORED);
                    }
                    var company = proposal.value("company");
                    if (proposal.concernsOneCandidate(message.application())) {
                        var target = new ApplicationId(
                                proposal.candidates().getFirst().application());
                        return linkTo(
                                user,
                                message,
                                proposal,
                                target,
                                Statuses.of(proposal.kindValue()),
                                ReviewStore.Answer.ACCEPTED);
                    }
                    if (company == null || !proposal.namesOneApplication(message.application())) {
                        throw new IllegalStateException("Mail " + id + " names no single application to accept");
                    }
                    var title = proposal.value("title");
                    var correction = new Correction(
                            company,
                            title == null ? "" : title,
                            Statuses.of(proposal.kindValue()),
                            proposal.value("location"));
                    return apply(message, proposal, correction, ReviewStore.Answer.ACCEPTED);
                })
                .orElse(false);
    }

    /** The mail is about an application, but this is what it says. */
    public boolean correct(UserId user, MessageId id, Correction correction) {
        return waiting(user, id)
                .map(message -> apply(message, required(id), correction, ReviewStore.Answer.CORRECTED))
                .orElse(false);
    }

    /** The mail is about no application; one that was put on the list for it disappears again. */
    public boolean reject(UserId user, MessageId id) {
        return waiting(user, id)
                .map(message -> {
                    var opened = message.application();
                    if (opened != null) {
                        applications.delete(user, opened);
                    }
                    return settle(message, required(id), ReviewStore.Answer.REJECTED, null, null, Outcome.IGNORED);
                })
                .orElse(false);
    }

    /** The mail concerns this application, which is at this status now. One that was put on the list for it disappears. */
    public boolean link(UserId user, MessageId id, ApplicationId target, ApplicationStatus status) {
        return waiting(user, id)
                .map(message -> linkTo(user, message, required(id), target, status, ReviewStore.Answer.LINKED))
                .orElse(false);
    }

    private boolean linkTo(
            UserId user,
            StoredMessage message,
            Proposal proposal,
            ApplicationId target,
            ApplicationStatus status,
            ReviewStore.Answer answer) {
        var application = applications
                .byId(user, target)
                .orElseThrow(() -> new IllegalArgumentException("No application " + target + " for user " + user));
        var opened = message.application();
        if (opened != null && !opened.equals(target)) {
            applications.delete(user, opened);
        }
        applications.changeStatusFor(application, status, new Mail(message.id(), message.hash()));
        return settleOn(message, proposal, answer, application);
    }

    private boolean apply(StoredMessage message, Proposal proposal, Correction correction, ReviewStore.Answer answer) {
        var opened = Optional.ofNullable(message.application()).flatMap(id -> applications.byId(message.user(), id));
        var application = opened.map(existing -> corrected(existing, correction))
                .orElseGet(() -> applications.open(opening(message, proposal, correction)));
        return settleOn(message, proposal, answer, application);
    }

    private Application corrected(Application existing, Correction correction) {
        var id = Objects.requireNonNull(existing.id());
        var edited = applications.edit(
                existing.userId(),
                id,
                new ApplicationDetails(
                        correction.companyName(),
                        correction.jobTitle(),
                        existing.dateApplied(),
                        existing.deadline(),
                        existing.followUpDate(),
                        existing.source(),
                        existing.jobUrl(),
                        correction.location() == null ? existing.location() : correction.location(),
                        existing.notes(),
                        Objects.requireNonNull(existing.version())));
        var confirmed = applications.confirm(edited);
        return applications.changeStatus(confirmed.userId(), id, correction.status(), null);
    }

    private static NewApplication opening(StoredMessage message, Proposal proposal, Correction correction) {
        var appliedOn = proposal.value("appliedOn");
        return new NewApplication(
                message.user(),
                correction.companyName(),
                correction.jobTitle(),
                appliedOn == null ? message.receivedAt() : Instant.parse(appliedOn + "T00:00:00Z"),
                correction.status(),
                null,
                proposal.value("source"),
                proposal.value("jobUrl"),
                correction.location(),
                false,
                proposal.confidence(),
                null,
                new Mail(message.id(), message.hash()));
    }

    private boolean settleOn(
            StoredMessage message, Proposal proposal, ReviewStore.Answer answer, Application application) {
        var id = Objects.requireNonNull(application.id());
        links.add(List.of(new Dossier.Link(id, message.id(), null, proposal.value("requisition"))));
        return settle(message, proposal, answer, application, id, Outcome.UPDATED);
    }

    private boolean settle(
            StoredMessage message,
            Proposal proposal,
            ReviewStore.Answer answer,
            @Nullable Application application,
            @Nullable ApplicationId id,
            Outcome outcome) {
        store.add(message, answer, proposal, application);
        var state = outcome == Outcome.IGNORED ? MessageState.IGNORED : MessageState.APPLIED;
        return inbox.decide(
                message.id(), MessageState.NEEDS_REVIEW, new Decision(state, outcome, id, null, null, true));
    }

    private Optional<StoredMessage> waiting(UserId user, MessageId id) {
        return inbox.find(id)
                .filter(message -> message.user().equals(user) && message.state() == MessageState.NEEDS_REVIEW);
    }

    private Proposal required(MessageId id) {
        return store.proposal(id)
                .orElseThrow(() -> new IllegalStateException("Mail " + id + " waits for a person without a proposal"));
    }

    private List<Candidate> candidates(UserId user, Proposal proposal) {
        return proposal.candidates().stream()
                .flatMap(choice -> applications.byId(user, new ApplicationId(choice.application())).stream()
                        .map(application -> new Candidate(application, choice.score(), choice.reason())))
                .toList();
    }
}
