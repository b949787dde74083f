package com.havenjob.triage;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.inbox.InboxItem;
import com.havenjob.kernel.ApplicationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mail that waits for a person, and what the machine proposes.
 *
 * @param opened the application that was put on the list for it, marked as unsure; null where none was
 * @param candidates the applications it may concern, best first; each the person's own and still there
 */
public record ReviewItem(
        InboxItem mail, Proposal proposal, @Nullable ApplicationId opened, List<Candidate> candidates) {

    /** The status that the mail leads to; empty where it is about no application. */
    public Optional<ApplicationStatus> proposedStatus() {
        return proposal.concernsApplication() ? Optional.of(Statuses.of(proposal.kindValue())) : Optional.empty();
    }

    /** Whether {@link ReviewQueue#accept} is possible: the machine says one thing, and it is complete. */
    public boolean isAcceptable() {
        return !proposal.concernsApplication() || proposal.namesOneApplication(opened);
    }
}
