package com.havenjob.lab;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How well one value was read. */
enum Mark {
    RIGHT,
    /** Wrong, but one of the two contains the other. */
    NEAR,
    WRONG,
    /** The label does not know it. */
    UNKNOWN;

    boolean isKnown() {
        return this != UNKNOWN;
    }

    static Mark ofName(@Nullable String wanted, String got, UnaryOperator<String> spelling) {
        if (wanted == null) {
            return UNKNOWN;
        }
        String known = spelling.apply(wanted);
        String found = spelling.apply(got);
        if (!found.isEmpty() && found.equals(known)) {
            return RIGHT;
        }
        boolean near = !found.isEmpty() && !known.isEmpty() && (found.contains(known) || known.contains(found));
        return near ? NEAR : WRONG;
    }

    static Mark ofLocation(@Nullable String wanted, String got) {
        if (wanted == null) {
            return UNKNOWN;
        }
        String city = Spelling.city(wanted);
        return !city.isEmpty() && Spelling.folded(got).contains(city) ? RIGHT : WRONG;
    }

    /** Compares the first {@code length} characters: a date, or a date and time without seconds. */
    static Mark ofMoment(@Nullable String wanted, String got, int length) {
        if (wanted == null) {
            return UNKNOWN;
        }
        return beginning(wanted, length).equals(beginning(got, length)) ? RIGHT : WRONG;
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
