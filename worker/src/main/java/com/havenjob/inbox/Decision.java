package com.havenjob.inbox;

import com.havenjob.kernel.ApplicationId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the judging of a mail ended.
 *
 * @param state what the mail is now: {@link MessageState#APPLIED}, {@code IGNORED} or {@code NEEDS_REVIEW}
 * @param outcome what that did to the application
 * @param application the application concerned; null where there is none yet
 * @param verdict JSON: what was read, with evidence
 * @param confidence 0 to 1
 * @param byPerson whether a person decided
 */
public record Decision(
        MessageState state,
        Outcome outcome,
        @Nullable ApplicationId application,
        @Nullable String verdict,
        @Nullable Double confidence,
        boolean byPerson) {

    /** What a mail did. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REVIEW,
        IGNORED;

        /** The database's label. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
