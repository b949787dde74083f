package com.havenjob.rereading;

import com.havenjob.applications.ApplicationStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What applying a change does. It is made for the preview and again before anything is written: only what was shown is done.
 *
 * @param reason why nothing is done; null where something is
 * @param fields names of the fields of the proposal that reach the application
 * @param status where the application goes; null where it stays
 */
record Plan(
        Effect effect,
        @Nullable Reason reason,
        Set<String> fields,
        @Nullable ApplicationStatus status) {

    Plan {
        fields = Set.copyOf(fields);
        if ((effect == Effect.NONE) != (reason != null)) {
            throw new IllegalArgumentException("A plan does something, or says why it does not");
        }
    }

    static Plan nothing(Reason reason) {
        return new Plan(Effect.NONE, reason, Set.of(), null);
    }

    static Plan of(Effect effect) {
        return new Plan(effect, null, Set.of(), null);
    }

    /** Whether it does the same as the one that was shown, or less. */
    boolean isWithin(Plan shown) {
        return effect == shown.effect && shown.fields.containsAll(fields) && (status == null || status == shown.status);
    }
}
