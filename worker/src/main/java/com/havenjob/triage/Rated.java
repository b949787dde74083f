package com.havenjob.triage;

import org.jspecify.annotations.Nullable;

/**
 * A measured mail, and what of it a person knows to be right; the material of {@link ConfidenceFit}.
 *
 * @param negative whether the mail was not about an application in truth
 * @param companyRight null where nobody knows
 * @param titleRight null where nobody knows; of a mail without a found title, whether it indeed names none
 */
public record Rated(
        Measured measured,
        boolean kindRight,
        boolean negative,
        @Nullable Boolean companyRight,
        @Nullable Boolean titleRight) {}
