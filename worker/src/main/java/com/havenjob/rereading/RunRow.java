package com.havenjob.rereading;

import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row of a run. It costs the same however many changes the run has: they are counted for whoever looks at it only.
 *
 * @param place the last mail that the preview read; null before the first
 * @param version counts the changes of state
 */
record RunRow(
        RereadId id,
        UserId user,
        MailFilter filter,
        RunState state,
        boolean isBroken,
        @Nullable MessageId place,
        int total,
        int mails,
        int erased,
        Instant requestedAt,
        Instant changedAt,
        int version) {

    /** The run as its person sees it. */
    Run counted(Map<ChangeOutcome, Integer> outcomes) {
        return new Run(id, user, filter, state, isBroken, total, mails, erased, outcomes, requestedAt, changedAt);
    }
}
