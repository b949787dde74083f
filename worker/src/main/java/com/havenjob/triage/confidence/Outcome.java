package com.havenjob.triage.confidence;

import org.jspecify.annotations.Nullable;

/**
 * What a mail's signals were and what of it turned out right; the material of a {@link CalibrationFit}.
 *
 * @param kindRight whether the kind was right
 * @param negative whether the mail was not about an application in truth
 * @param company null where no company was found
 * @param companyRight null where nobody knows
 * @param titled whether a title was found
 * @param title signals of the title, or of there being none
 * @param titleRight null where nobody knows; of a mail without a found title, whether it indeed names none
 */
public record Outcome(
        Signals kind,
        boolean kindRight,
        boolean negative,
        @Nullable Signals company,
        @Nullable Boolean companyRight,
        boolean titled,
        @Nullable Signals title,
        @Nullable Boolean titleRight) {

    /** Whether everything is right that a verdict says; null where something is not known. */
    @Nullable
    Boolean allRight() {
        if (!kindRight || negative) {
            return false;
        }
        if (companyRight == null || titleRight == null) {
            return null;
        }
        return companyRight && titleRight;
    }
}
