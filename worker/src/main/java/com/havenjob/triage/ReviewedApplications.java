package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationDetails;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.applications.NewApplication;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person's answer about a mail does to the applications. */
@Component
class ReviewedApplications {

    private final Applications applications;
    private final Completions completions;
    private final ProposalJson json;

    ReviewedApplications(Applications applications, Completions completions, ProposalJson json) {
        this.applications = applications;
        this.completions = completions;
        this.json = json;
    }

    /** The applications that were proposed and are still there. */
    List<Candidate> candidates(UserId user, Proposal proposal) {
        return proposal.candidates().stream()
                .flatMap(choice -> applications.byId(user, new ApplicationId(choice.application())).stream()
                        .map(application ->
                                new Candidate(application, choice.score(), MatchReason.parse(choice.reason()))))
                .toList();
    }

    /** Does what was proposed; empty where that was to ignore the mail. */
    Optional<Application> accept(StoredMessage message, Proposal proposal) {
        if (proposal.kindValue() == Kind.NOT_APPLICATION) {
            takeFromTheList(message);
            return Optional.empty();
        }
        var draft = opened(message);
        if (draft.isPresent()) {
            return Optional.of(confirmed(message, draft.get(), proposal));
        }
        var candidates = candidates(message.user(), proposal);
        if (candidates.size() == 1) {
            var target = candidates.getFirst().application();
            var status = Statuses.afterConfirming(target.status(), proposal.kindValue());
            return Optional.of(link(message, proposal, idOf(target), status));
        }
        if (!candidates.isEmpty()) {
            throw new IllegalStateException("Mail " + message.id() + " names no single application to accept");
        }
        return Optional.of(correct(message, proposal, asProposed(message, proposal)));
    }

    /** Opens the application that a mail reports on beside its own; the second call with the same opener returns the first's. */
    Application open(StoredMessage message, Proposal other, Sha256 opener) {
        return applications.open(opening(message, other, asProposed(message, other), opener));
    }

    private static Correction asProposed(StoredMessage message, Proposal proposal) {
        var company = proposal.value("company");
        if (company == null) {
            throw new IllegalStateException("Mail " + message.id() + " names no single application to accept");
        }
        var title = proposal.value("title");
        return new Correction(
                company, title == null ? "" : title, Statuses.of(proposal.kindValue()), proposal.value("location"));
    }

    /** Corrects the application that was put on the list for the mail, or opens one. */
    Application correct(StoredMessage message, Proposal proposal, Correction correction) {
        return opened(message)
                .map(existing -> corrected(existing, correction))
                .orElseGet(() -> applications.open(opening(message, proposal, correction, message.hash())));
    }

    /** Moves this application and adds what the mail knows; the one put on the list for the mail goes, unless it is this. */
    Application link(StoredMessage message, Proposal proposal, ApplicationId target, ApplicationStatus status) {
        var application = applications
                .byId(message.user(), target)
                .orElseThrow(
                        () -> new IllegalArgumentException("No application " + target + " for user " + message.user()));
        if (target.equals(message.application())) {
            // The mail has a line in its history already, the one that opened it.
            return applications.changeStatus(message.user(), idOf(applications.confirm(application)), status, null);
        }
        takeFromTheList(message);
        return move(message, proposal, application, status);
    }

    /** Moves this application and adds what the mail knows. */
    Application move(StoredMessage message, Proposal proposal, Application application, ApplicationStatus status) {
        var moved = applications.changeStatusFor(
                application, status, dates(message, proposal).causeOf(message));
        return applications.complete(moved, completions.of(moved, proposal, dates(message, proposal)));
    }

    /** Deletes the application that was put on the list for the mail, where there is one that nobody confirmed. */
    void takeFromTheList(StoredMessage message) {
        // One that was confirmed before, and whose mail came back to the review, may hold more than this mail by now.
        opened(message)
                .filter(Application::isNeedsReview)
                .ifPresent(draft -> applications.delete(message.user(), idOf(draft)));
    }

    /** The application that was put on the list for a waiting mail; empty where none was, and where it is deleted. */
    Optional<Application> opened(UserId user, @Nullable ApplicationId application) {
        return Optional.ofNullable(application).flatMap(id -> applications.byId(user, id));
    }

    private Optional<Application> opened(StoredMessage message) {
        return opened(message.user(), message.application());
    }

    /** All that the mail says was written when it opened the draft: what is different now is newer, and stays. */
    private Application confirmed(StoredMessage message, Application draft, Proposal proposal) {
        var confirmed = applications.confirm(draft);
        return applications.complete(confirmed, completions.of(confirmed, proposal, dates(message, proposal)));
    }

    private Application corrected(Application existing, Correction correction) {
        var edited = applications.edit(
                existing.userId(),
                idOf(existing),
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
                        Objects.requireNonNull(existing.version(), "a saved application has a version")));
        return applications.changeStatus(
                existing.userId(), idOf(applications.confirm(edited)), correction.status(), null);
    }

    private NewApplication opening(StoredMessage message, Proposal proposal, Correction correction, Sha256 opener) {
        var dates = dates(message, proposal);
        return new NewApplication(
                message.user(),
                correction.companyName(),
                correction.jobTitle(),
                dates.appliedAt(proposal.day("appliedOn")).orElse(dates.sentAt()),
                correction.status(),
                dates.deadline(proposal.day("deadline")),
                proposal.value("source"),
                proposal.value("jobUrl"),
                correction.location(),
                proposal.yearlySalary(),
                false,
                proposal.confidence(),
                json.write(proposal),
                dates.causeOf(message, opener));
    }

    private static MailDates dates(StoredMessage message, Proposal proposal) {
        return MailDates.of(message, proposal.writtenAt());
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id(), "a saved application has an id");
    }
}
