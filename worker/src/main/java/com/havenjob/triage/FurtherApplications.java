package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.applications.CompanyKey;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.ReviewItem.Other;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The applications that a waiting mail reports on beside its own. They are looked for when somebody looks and when somebody
 * accepts, since other mails open and move applications while this one waits.
 */
@Component
class FurtherApplications {

    private final Applications applications;
    private final ReviewedApplications reviewed;
    private final MessageLinks links;

    FurtherApplications(Applications applications, ReviewedApplications reviewed, MessageLinks links) {
        this.applications = applications;
        this.reviewed = reviewed;
        this.links = links;
    }

    /**
     * What the mail reports of further applications, and which they are now; each application is named once at most.
     *
     * @param own the mail's own application, where there is one already
     */
    List<Other> of(UserId user, Proposal proposal, Instant sentAt, @Nullable Application own) {
        var taken = new HashSet<ApplicationId>();
        if (own != null) {
            taken.add(Dossier.idOf(own));
        }
        var parts = proposal.each();
        var others = new ArrayList<Other>();
        for (var part : parts.subList(1, parts.size())) {
            var candidates = candidates(user, Sought.of(part, sentAt), taken);
            candidates.forEach(candidate -> taken.add(Dossier.idOf(candidate.application())));
            others.add(new Other(part, candidates));
        }
        return List.copyOf(others);
    }

    /** Does what was proposed for each of them, and returns them in the order of the proposal. */
    List<Application> accept(StoredMessage message, Proposal proposal, Application own) {
        var sentAt = MailDates.of(message, proposal.writtenAt()).sentAt();
        return of(message.user(), proposal, sentAt, own).stream()
                .map(other -> accept(message, other))
                .toList();
    }

    private Application accept(StoredMessage message, Other other) {
        var part = other.proposal();
        if (!other.isAcceptable()) {
            throw new IllegalStateException("Mail " + message.id() + " reports on " + part.value("title")
                    + ", which may be any of " + other.candidates().size() + " applications");
        }
        if (other.candidates().isEmpty()) {
            return reviewed.open(message, part, Report.further(message.hash(), part));
        }
        var target = other.candidates().getFirst().application();
        return reviewed.move(message, part, target, Statuses.afterConfirming(target.status(), part.kindValue()));
    }

    private List<Candidate> candidates(UserId user, Sought sought, Set<ApplicationId> taken) {
        return switch (Matcher.match(dossier(user, sought, taken), sought)) {
            case Match.None() -> List.of();
            case Match.Sure(var application, var reason) -> List.of(new Candidate(application, 1, reason));
            case Match.Unsure(var near) -> near;
        };
    }

    private Dossier dossier(UserId user, Sought sought, Set<ApplicationId> taken) {
        var dossier = new Dossier();
        var company = sought.company();
        var keys = company == null ? Set.<String>of() : Set.of(CompanyKey.of(company));
        var requisitions =
                Optional.ofNullable(sought.requisition()).map(Set::of).orElse(Set.of());
        links.known(Set.of(user), Set.of(), keys, requisitions)
                .forEach(link -> dossier.putLink(link.application(), link.messageIdHeader(), link.requisition()));
        applications.at(user, keys).stream()
                .filter(application -> !taken.contains(Dossier.idOf(application)))
                .forEach(dossier::put);
        return dossier;
    }
}
