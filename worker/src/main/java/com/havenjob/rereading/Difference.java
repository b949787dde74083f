package com.havenjob.rereading;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value that a mail gives another way when it is read again.
 *
 * @param field its name in {@link Proposal#fields}
 * @param before as it was read before; null where it was not found
 * @param after as it is read now, with the words it comes from; null where it is not found
 */
public record Difference(
        String field, @Nullable String before, @Nullable Finding<String> after) {

    /** What differs in value, in the order in which it is shown; how sure the values are does not matter. */
    static List<Difference> between(Proposal before, Proposal after) {
        var names = new LinkedHashSet<>(after.fields().keySet());
        names.addAll(before.fields().keySet());
        var differences = new ArrayList<Difference>();
        for (var name : names) {
            if (!Objects.equals(before.value(name), after.value(name))) {
                differences.add(
                        new Difference(name, before.value(name), after.fields().get(name)));
            }
        }
        return List.copyOf(differences);
    }

    /** Whether there is anything to show: another value, or that the machine is sure where it was not, or the other way round. */
    static boolean areThereAny(Proposal before, Proposal after) {
        return before.needsReview() != after.needsReview()
                || !between(before, after).isEmpty()
                || isAnyFurther(before, after);
    }

    /** Whether it says something else of further applications. */
    static boolean isAnyFurther(Proposal before, Proposal after) {
        return !said(before).equals(said(after));
    }

    /** What it says of further applications, without how sure that is. */
    private static List<Map<String, String>> said(Proposal proposal) {
        return proposal.others().stream()
                .map(other -> other.fields().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, field -> field.getValue().value())))
                .toList();
    }
}
