package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.inbox.InboxItem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mail that waits for a person, and what the machine proposes.
 *
 * @param opened the application that was put on the list for it, as it is now; null where none was, or it is deleted
 * @param candidates the applications it may concern, best first; each the person's own and still there
 * @param others what it reports of further applications
 */
public record ReviewItem(
        InboxItem mail,
        Proposal proposal,
        @Nullable Application opened,
        List<Candidate> candidates,
        List<Other> others) {

    /**
     * What a mail reports of a further application.
     *
     * @param proposal on that application alone
     * @param candidates the application that accepting moves; none where accepting opens one, several where only the
     *     person can tell which
     */
    public record Other(Proposal proposal, List<Candidate> candidates) {

        /** The status that the mail leads to. */
        public ApplicationStatus proposedStatus() {
            return Statuses.of(proposal.kindValue());
        }

        boolean isAcceptable() {
            return candidates.size() <= 1;
        }
    }

    /** The status that the mail leads to; empty where it is about no application. */
    public Optional<ApplicationStatus> proposedStatus() {
        return proposal.concernsApplication() ? Optional.of(Statuses.of(proposal.kindValue())) : Optional.empty();
    }

    /** Whether {@link ReviewQueue#accept} is possible: the machine says one thing of each application, and it is complete. */
    public boolean isAcceptable() {
        boolean own = !proposal.concernsApplication() || opened != null || proposal.namesOneApplication();
        return own && others.stream().allMatch(Other::isAcceptable);
    }
}
