package com.havenjob.rereading;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.inbox.InboxItem;
import com.havenjob.triage.Proposal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mail that says something else when it is read again, and what follows.
 *
 * @param mail as it is now
 * @param reason why nothing followed, or not all was taken back; null otherwise
 * @param differences in what it says of its own application; may be empty
 * @param written names of the fields that reach the application
 * @param status where the application goes; null where it stays
 * @param furtherBefore what the mail reported of further applications; empty where it says the same of them now
 * @param furtherNow what it reports of them now; empty where it said the same before
 * @param sureBefore whether the machine would have decided by itself
 * @param sureNow whether it would now
 */
public record Change(
        InboxItem mail,
        Effect effect,
        ChangeOutcome outcome,
        @Nullable Reason reason,
        List<Difference> differences,
        Set<String> written,
        @Nullable ApplicationStatus status,
        List<Proposal> furtherBefore,
        List<Proposal> furtherNow,
        boolean sureBefore,
        boolean sureNow) {

    public Change {
        differences = List.copyOf(differences);
        written = Set.copyOf(written);
        furtherBefore = List.copyOf(furtherBefore);
        furtherNow = List.copyOf(furtherNow);
    }

    /** Whether the machine became sure of the mail, or unsure. */
    public boolean isOtherwiseSure() {
        return sureBefore != sureNow;
    }
}
