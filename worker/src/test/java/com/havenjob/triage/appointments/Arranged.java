package com.havenjob.triage.appointments;

import com.havenjob.triage.dates.Readout;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a mail of Monday, 2 March 2026 arranges, as the tables of the tests show it: state, day, time and confidence. */
final class Arranged {

    private Arranged() {}

    /** In a mail that is about an appointment. */
    static String expected(String text) {
        return show(text, true);
    }

    static String show(String text, boolean expected) {
        var found = new TextAppointments(Readout.of(text, "en"), expected).find();
        return found == null
                ? "null"
                : String.format(
                        Locale.ROOT,
                        "%s %s %s %.2f",
                        found.value().state(),
                        found.value().day(),
                        found.value().time(),
                        found.confidence());
    }

    static @Nullable String evidence(String text) {
        var found = new TextAppointments(Readout.of(text, "en"), true).find();
        return found == null ? null : found.evidence();
    }
}
