package com.havenjob.rereading;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.inbox.InboxItem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mail that says something else when it is read again, and what follows.
 *
 * @param mail as it is now
 * @param reason why nothing followed, or not all was taken back; null otherwise
 * @param differences may be empty where only the certainty changed
 * @param written names of the fields that reach the application
 * @param status where the application goes; null where it stays
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
        boolean sureBefore,
        boolean sureNow) {

    public Change {
        differences = List.copyOf(differences);
        written = Set.copyOf(written);
    }
}
