package com.havenjob.triage;

import com.havenjob.triage.confidence.Signals;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with the numbers its confidence was computed from, for fitting and measuring.
 *
 * @param kind signals of the kind
 * @param company signals of the company; null where none was found
 * @param title signals of the title, or of there being none; null where the mail is about something else
 */
public record Measured(
        Verdict verdict,
        Signals kind,
        @Nullable Signals company,
        @Nullable Signals title) {}
