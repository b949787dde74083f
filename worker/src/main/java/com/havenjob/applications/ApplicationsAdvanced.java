package com.havenjob.applications;

import java.util.List;

/**
 * What one step advanced: each element is published as {@link ApplicationAdvanced} too, in the same transaction. For
 * listeners that write, and want to write once.
 */
public record ApplicationsAdvanced(List<ApplicationAdvanced> all) {

    public ApplicationsAdvanced {
        all = List.copyOf(all);
    }
}
