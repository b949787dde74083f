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
 */
public record ReviewItem(
        InboxItem mail, Proposal proposal, @Nullable Application opened, List<Candidate> candidates) {

    /** The status that the mail leads to; empty where it is about no application. */
    public Optional<ApplicationStatus> proposedStatus() {
        return proposal.concernsApplication() ? Optional.of(Statuses.of(proposal.kindValue())) : Optional.empty();
    }

    /** Whether {@link ReviewQueue#accept} is possible: the machine says one thing, and it is complete. */
    public boolean isAcceptable() {
        return !proposal.concernsApplication() || opened != null || proposal.namesOneApplication();
    }
}
