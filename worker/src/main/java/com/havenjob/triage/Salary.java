package com.havenjob.triage;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a position pays, in whole units of its currency.
 *
 * @param min the lower end of the range, or the only figure
 * @param max the upper end; equal to {@code min} where one figure is named
 * @param currency ISO 4217 code
 * @param period what the figures are for; null where the mail does not say
 */
public record Salary(
        int min, int max, String currency, @Nullable Period period) {

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

    /** Reads what {@link #toString} wrote; empty for any other text. */
    public static Optional<Salary> parse(String text) {
        String[] words = text.split(" ", 5);
        boolean whole = words.length == 2 || (words.length == 4 && words[2].equals("per"));
        if (!whole) {
            return Optional.empty();
        }
        String[] range = words[1].split("–", 2);
        try {
            return Optional.of(new Salary(
                    Integer.parseInt(range[0]),
                    Integer.parseInt(range[range.length - 1]),
                    words[0],
                    words.length == 2 ? null : Period.valueOf(words[3].toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // NumberFormatException is one, too
        }
    }

    @Override
    public String toString() {
        String range = min == max ? String.valueOf(min) : min + "–" + max;
        return currency + " " + range
                + (period == null ? "" : " per " + period.name().toLowerCase(Locale.ROOT));
    }
}
