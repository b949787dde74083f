package com.havenjob.applications;

/**
 * What a position pays a year, in whole units of its currency.
 *
 * @param max equal to {@code min} where one figure is known
 * @param currency ISO 4217 code
 */
public record SalaryRange(int min, int max, String currency) {

    public SalaryRange {
        if (min <= 0 || max < min || currency.length() != 3) {
            throw new IllegalArgumentException("No salary range: " + min + " to " + max + " " + currency);
        }
    }
}
