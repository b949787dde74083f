package com.havenjob.cli;

import com.havenjob.triage.Verdict;

/** How a verdict is printed. */
sealed interface VerdictFormat permits VerdictJson, VerdictLine {

    /** @param nanos that reading and judging took */
    String line(String file, Verdict verdict, long nanos);
}
