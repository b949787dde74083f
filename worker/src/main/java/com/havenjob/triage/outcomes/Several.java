package com.havenjob.triage.outcomes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The applications that a mail reports on; at least two, or none where the mail is about one, or about something else.
 *
 * @param all the one that the mail is about first, each once
 * @param listed whether they are rows of a list, which says nothing beside what stands in it
 */
public record Several(List<Reported> all, boolean listed) {

    /** The mail reports on one application at most. */
    public static final Several NONE = new Several(List.of(), false);

    private static final int FEWEST = 2;
    private static final int MOST = 50;

    public Several {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those of them that differ; {@link #NONE} where fewer than two do, or the mail contradicts itself about one. */
    static Several of(List<Reported> found, boolean listed) {
        Map<String, Reported> distinct = new LinkedHashMap<>();
        for (var reported : found) {
            var earlier = distinct.putIfAbsent(reported.key(), reported);
            if (earlier != null && earlier.kind().value() != reported.kind().value()) {
                return NONE; // a list of what happened to one application, not of applications
            }
        }
        boolean several = distinct.size() >= FEWEST && distinct.size() <= MOST;
        return several ? new Several(List.copyOf(distinct.values()), listed) : NONE;
    }
}
