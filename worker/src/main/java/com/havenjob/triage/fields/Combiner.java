package com.havenjob.triage.fields;

import com.havenjob.triage.Finding;
import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.text.Folding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among candidates: those that mean the same support each other, each place in the mail once, and what is left over
 * for other values lowers the confidence.
 */
final class Combiner {

    private static final double HIGHEST = 0.995;

    private Combiner() {}

    static Optional<Choice> choose(List<Candidate> candidates, Field field) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (var candidate : candidates) {
            String key = key(candidate.value(), field);
            if (!key.isEmpty()) {
                groups.computeIfAbsent(key, Group::new).add(candidate);
            }
        }
        var best = best(groups.values(), field);
        if (best == null) {
            return Optional.empty();
        }
        var chosen = best.fuller(groups.values(), field);
        double bestScore = best.score(groups.values(), field);
        double rival = Math.min(1, second(best, groups.values(), field) / bestScore);
        double confidence = Math.min(HIGHEST, bestScore * (1 - 0.5 * rival * rival));
        var spokesman = chosen.spokesman();
        return Optional.of(new Choice(
                new Finding<>(spokesman.value(), confidence, spokesman.extractor(), spokesman.evidence()),
                chosen.support(bestScore, rival, variantsOf(chosen, groups.values(), field))));
    }

    /** The strongest; where an agency names its client, the client, however often the agency names itself. */
    private static @Nullable Group best(Collection<Group> all, Field field) {
        // What a card, a label or a system's subject names is the employer, whoever is called a client in the text.
        boolean byAgency = all.stream().anyMatch(Group::isClient)
                && all.stream().noneMatch(group -> group.isLaidOut() && !group.isClient());
        boolean labelled = field == Field.COMPANY && all.stream().anyMatch(Group::isLabelled);
        Group best = null;
        double most = 0;
        for (var group : all) {
            // A board sends: the employer is whom its mail calls so, not who the sender is.
            boolean sends = labelled && group.isSenderOnly();
            double score = (byAgency && !group.isClient()) || sends ? 0 : group.score(all, field);
            if (score > most) {
                most = score;
                best = group;
            }
        }
        return best;
    }

    /** How strong the strongest is that means something else. */
    private static double second(Group best, Collection<Group> all, Field field) {
        double second = 0;
        for (var other : all) {
            if (other != best && !best.isRelatedTo(other, field)) {
                second = Math.max(second, other.score(all, field));
            }
        }
        return second;
    }

    private static int variantsOf(Group chosen, Iterable<Group> all, Field field) {
        int variants = 0;
        for (var other : all) {
            variants += other != chosen && other.isNamed() && chosen.isRelatedTo(other, field) ? 1 : 0;
        }
        return variants;
    }

    /** What spellings of one value have in common. */
    static String key(String value, Field field) {
        return switch (field) {
            case COMPANY -> CompanyKeys.key(value);
            case TITLE -> Titles.key(value);
            case LOCATION, REQUISITION, DATE -> Folding.fold(value);
        };
    }
}
