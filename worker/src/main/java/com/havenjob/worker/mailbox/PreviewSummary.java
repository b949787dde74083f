package com.havenjob.worker.mailbox;

import com.havenjob.triage.Kind;
import java.util.Map;

/**
 * What an import would meet.
 *
 * @param kinds how many mails report what; a kind without any is missing
 * @param companies how many different companies the mails about applications name
 * @param review how many mails a person would have to look at
 * @param repeated how many mails stand in the files more than once
 * @param unreadable how many cannot be read
 */
public record PreviewSummary(Map<Kind, Integer> kinds, int companies, int review, int repeated, int unreadable) {

    public PreviewSummary {
        kinds = Map.copyOf(kinds);
    }

    /** How many mails can be read, each counted once. */
    public int mails() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
