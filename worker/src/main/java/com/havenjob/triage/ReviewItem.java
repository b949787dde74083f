package com.havenjob.triage;

import com.havenjob.inbox.InboxItem;
import com.havenjob.kernel.ApplicationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that waits for a person, and what the machine proposes.
 *
 * @param opened the application that was put on the list for it, marked as unsure; null where none was
 * @param candidates the applications it may concern, best first; each the person's own and still there
 */
public record ReviewItem(
        InboxItem mail, Proposal proposal, @Nullable ApplicationId opened, List<Candidate> candidates) {}
