package com.havenjob.rereading;

import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import java.time.Instant;
import java.util.Map;

/**
 * One run in which mail is read again.
 *
 * @param isBroken whether the work on it was given up; {@link Rereadings#goOn} tries again
 * @param total mails that the filter fits, as it was requested
 * @param mails how many of these were looked at so far
 * @param erased how many of these could not be read again, since their text is kept no longer
 * @param outcomes how many changes there are of each outcome; one without any is missing
 */
public record Run(
        RereadId id,
        UserId user,
        MailFilter filter,
        RunState state,
        boolean isBroken,
        int total,
        int mails,
        int erased,
        Map<ChangeOutcome, Integer> outcomes,
        Instant requestedAt,
        Instant changedAt) {

    public Run {
        outcomes = Map.copyOf(outcomes);
    }

    /** How many changes of the run have this outcome. */
    public int count(ChangeOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Whether a worker is at it, or soon will be. */
    public boolean isAtWork() {
        return state.phase().isPresent() && !isBroken;
    }
}
