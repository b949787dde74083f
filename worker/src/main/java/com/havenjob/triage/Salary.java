package com.havenjob.triage;

import org.jspecify.annotations.Nullable;

/**
 * What a position pays, in whole units of its currency.
 *
 * @param min the lower end of the range, or the only figure
 * @param max the upper end; equal to {@code min} where one figure is named
 * @param currency ISO 4217 code
 * @param period what the figures are for; null where the mail does not say
 */
public record Salary(int min, int max, String currency, @Nullable Period period) {

    /** What a figure is paid for. */
    public enum Period {
        YEAR,
        MONTH,
        DAY,
        HOUR
    }

    public Salary {
        if (min <= 0 || max < min || currency.length() != 3) {
            throw new IllegalArgumentException("No salary: " + min + " to " + max + " " + currency);
        }
    }

    /** Whether the figures can be compared with those of other applications: a year's pay. */
    public boolean isYearly() {
        return period == Period.YEAR;
    }

    @Override
    public String toString() {
        String range = min == max ? String.valueOf(min) : min + "–" + max;
        return currency + " " + range + (period == null ? "" : " per " + period.name().toLowerCase(java.util.Locale.ROOT));
    }
}
