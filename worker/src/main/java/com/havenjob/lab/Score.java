package com.havenjob.lab;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a set of mails.
 *
 * @param figures by name, in a fixed order: counts, and shares with four decimals; null where nothing was known
 */
public record Score(Map<String, @Nullable Number> figures) {

    private static final int DECIMALS = 4;

    public Score {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** A figure by its name; null where nothing was known. */
    public @Nullable Number figure(String name) {
        if (!figures.containsKey(name)) {
            throw new IllegalArgumentException("There is no figure «" + name + "»: choose of " + figures.keySet());
        }
        return figures.get(name);
    }

    /** Collects figures in the order in which they are to be printed. */
    static final class Builder {

        private final Map<String, @Nullable Number> figures = new LinkedHashMap<>();

        Builder count(String name, int count) {
            figures.put(name, count);
            return this;
        }

        Builder share(String name, int part, int whole) {
            return number(name, whole == 0 ? Double.NaN : (double) part / whole);
        }

        Builder number(String name, double number) {
            figures.put(name, Double.isNaN(number) ? null : rounded(number));
            return this;
        }

        Score build() {
            return new Score(figures);
        }

        private static double rounded(double number) {
            return new BigDecimal(number)
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .doubleValue();
        }
    }
}
