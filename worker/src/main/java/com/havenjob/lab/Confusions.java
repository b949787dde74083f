package com.havenjob.lab;

import com.havenjob.triage.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each kind was read as each kind. */
public final class Confusions {

    /** With fewer labels one mail more or less would swing the mean. */
    private static final int FEWEST_FOR_F1 = 10;

    private final Map<Kind, Map<Kind, Integer>> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> unanswered = new EnumMap<>(Kind.class);

    void add(Kind wanted, @Nullable Kind got) {
        if (got == null) {
            unanswered.merge(wanted, 1, Integer::sum);
        } else {
            counts.computeIfAbsent(wanted, kind -> new EnumMap<>(Kind.class)).merge(got, 1, Integer::sum);
        }
    }

    /** How many mails of kind {@code wanted} were read as {@code got}. */
    public int count(Kind wanted, Kind got) {
        return counts.getOrDefault(wanted, Map.of()).getOrDefault(got, 0);
    }

    /** How many mails of this kind there are. */
    public int wanted(Kind kind) {
        int answered = counts.getOrDefault(kind, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return answered + unanswered.getOrDefault(kind, 0);
    }

    /** How many mails were read as this kind. */
    public int got(Kind kind) {
        return counts.values().stream()
                .mapToInt(row -> row.getOrDefault(kind, 0))
                .sum();
    }

    Tally right() {
        int known = 0;
        int right = 0;
        for (var kind : Kind.values()) {
            known += wanted(kind);
            right += count(kind, kind);
        }
        return new Tally(known, right, 0);
    }

    /** The mean F1 of the kinds with at least {@value #FEWEST_FOR_F1} labels; NaN where there is none. */
    double macroF1() {
        double sum = 0;
        int kinds = 0;
        for (var kind : Kind.values()) {
            if (wanted(kind) >= FEWEST_FOR_F1) {
                sum += f1(kind);
                kinds++;
            }
        }
        return sum / kinds;
    }

    private double f1(Kind kind) {
        double right = count(kind, kind);
        return right == 0 ? 0 : 2 * right / (wanted(kind) + got(kind));
    }
}
