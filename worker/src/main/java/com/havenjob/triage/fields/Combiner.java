package com.havenjob.triage.fields;

import com.havenjob.triage.Finding;
import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.text.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among candidates: those that mean the same support each other, each place in the mail once, and what is left over
 * for other values lowers the confidence.
 */
final class Combiner {

    private static final double VARIANT = 0.6;
    private static final double OWN_STANDING = 0.7;
    private static final double HIGHEST = 0.995;

    private Combiner() {}

    static Optional<Choice> choose(List<Candidate> candidates, Field field) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (var candidate : candidates) {
            String key = key(candidate, field);
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
        Group best = null;
        double most = 0;
        for (var group : all) {
            double score = byAgency && !group.isClient() ? 0 : group.score(all, field);
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
            if (other != best && !related(best, other, field)) {
                second = Math.max(second, other.score(all, field));
            }
        }
        return second;
    }

    private static int variantsOf(Group chosen, Iterable<Group> all, Field field) {
        int variants = 0;
        for (var other : all) {
            variants += other != chosen && other.isNamed() && related(chosen, other, field) ? 1 : 0;
        }
        return variants;
    }

    private static String key(Candidate candidate, Field field) {
        return switch (field) {
            case COMPANY -> CompanyKeys.key(candidate.value());
            case TITLE -> Titles.key(candidate.value());
            case LOCATION, REQUISITION, DATE -> Folding.fold(candidate.value());
        };
    }

    private static boolean related(Group one, Group other, Field field) {
        return switch (field) {
            case REQUISITION, DATE -> false;
            case LOCATION -> one.key.startsWith(other.key) || other.key.startsWith(one.key);
            case TITLE -> one.key.contains(other.key) || other.key.contains(one.key);
            case COMPANY ->
                one.key.startsWith(other.key)
                        || other.key.startsWith(one.key)
                        || one.abbreviates(other)
                        || other.abbreviates(one)
                        || one.isEndOf(other)
                        || other.isEndOf(one);
        };
    }

    /** Candidates that mean the same. */
    private static final class Group {

        private final String key;
        private final Map<String, Candidate> byExtractor = new HashMap<>();
        private final Map<String, Double> weights = new HashMap<>();

        Group(String key) {
            this.key = key;
        }

        void add(Candidate candidate) {
            byExtractor.merge(candidate.extractor(), candidate, (a, b) -> a.weight() >= b.weight() ? a : b);
            // Two rules that read the same words are one witness; a name that the address confirms is another.
            String witness = candidate.extractor().startsWith("anchored") ? "address" : candidate.evidence();
            weights.merge(witness, candidate.weight(), Math::max);
        }

        double score(Iterable<Group> all, Field field) {
            double doubt = doubt(1);
            for (var other : all) {
                if (other != this && related(this, other, field)) {
                    doubt *= other.doubt(VARIANT);
                }
            }
            return isNamed() ? 1 - doubt : (1 - doubt) * 0.8;
        }

        /** The longer spelling where the mail has one that stands well by itself: «Acme Robotics» for «Acme». */
        Group fuller(Iterable<Group> all, Field field) {
            Group fuller = this;
            if (field != Field.COMPANY) {
                return fuller;
            }
            for (var other : all) {
                if (isInitialsOf(other) || isShortened(other) || isEndOf(other)) {
                    return other;
                }
                if (other.isNamed()
                        && other.key.startsWith(fuller.key)
                        && other.key.length() > fuller.key.length()
                        && !other.key.equals(fuller.key + "s")
                        && 1 - other.doubt(1) >= OWN_STANDING
                        && (other.isHeadline()
                                || isHint()
                                || other.isNamedBy(FullNameExtractor.NAME::equals)
                                || other.weights.size() > weights.size())) {
                    fuller = other;
                }
            }
            return fuller;
        }

        /** «HL» from an address or a signature, where a sentence says «Harrow Lane»: the sentence has the name. */
        private boolean isInitialsOf(Group other) {
            return !isHeadline()
                    && !isNamedBy(Group::isSentence)
                    && other.isNamedBy(Group::isSentence)
                    && other.byExtractor.values().stream()
                            .anyMatch(candidate -> CompanyKeys.isInitials(key, candidate.value()));
        }

        /** «CM Lindenau» from a sender whose signature says «Centrum Medyczne Lindenau»: the signature has the name. */
        private boolean isShortened(Group other) {
            return !isHeadline()
                    && !isNamedBy(Group::isSentence)
                    && other.isNamedBy(extractor -> isSentence(extractor) || extractor.equals("signed-name"))
                    && anyPair(other, CompanyKeys::isShortened);
        }

        /** «Kerbel» from a sender whose signature says «Musée du Val de Kerbel»: the signature has the name in full. */
        private boolean isEndOf(Group other) {
            return !isHeadline()
                    && !isNamedBy(Group::isSentence)
                    && other.isNamedBy("signed-name"::equals)
                    && 1 - other.doubt(1) >= OWN_STANDING
                    && anyPair(other, CompanyKeys::isEndOf);
        }

        private boolean abbreviates(Group other) {
            return anyPair(other, CompanyKeys::abbreviates);
        }

        private boolean anyPair(Group other, BiPredicate<String, String> says) {
            return byExtractor.values().stream()
                    .anyMatch(one -> other.byExtractor.values().stream()
                            .anyMatch(another -> says.test(one.value(), another.value())));
        }

        private boolean isClient() {
            return isNamedBy(PhraseExtractor.CLIENT::equals);
        }

        private boolean isLaidOut() {
            return isNamedBy(extractor ->
                    extractor.endsWith("/card") || extractor.endsWith("/subject") || extractor.equals("label"));
        }

        private static boolean isSentence(String extractor) {
            return extractor.equals("sentence")
                    || extractor.equals(PhraseExtractor.CLIENT)
                    || extractor.endsWith("/line");
        }

        private static boolean isSender(String extractor) {
            return extractor.contains("display-name")
                    || extractor.endsWith("/address")
                    || extractor.endsWith("/link")
                    || extractor.startsWith("anchored")
                    || extractor.equals("sender-domain");
        }

        private static boolean isLayout(String extractor) {
            return extractor.endsWith("/card") || extractor.equals("label") || extractor.indexOf('/') > 0;
        }

        /** Whether the subject names it: that is where senders are formal. */
        private boolean isHeadline() {
            return isNamedBy(extractor -> extractor.contains("subject"));
        }

        private double doubt(double share) {
            double doubt = 1;
            for (double weight : weights.values()) {
                doubt *= 1 - weight * share;
            }
            return doubt;
        }

        /** Whether only the address knows it, and the text was searched for it. */
        private boolean isHint() {
            return byExtractor.values().stream()
                    .allMatch(candidate ->
                            candidate.keyOnly() || candidate.extractor().startsWith("anchored"));
        }

        /** Whether the mail spells it, and not only an address. */
        private boolean isNamed() {
            return byExtractor.values().stream().anyMatch(candidate -> !candidate.keyOnly());
        }

        private boolean isNamedBy(Predicate<String> extractor) {
            return byExtractor.keySet().stream().anyMatch(extractor);
        }

        private Support support(double score, double rival, int variants) {
            return new Support(
                    score,
                    rival,
                    weights.size(),
                    isHeadline(),
                    isNamedBy(Group::isSentence),
                    isNamedBy(Group::isSender),
                    isNamedBy(Group::isLayout),
                    variants);
        }

        private static boolean speaksBetter(Candidate candidate, Candidate best) {
            return candidate.keyOnly() == best.keyOnly() ? candidate.weight() > best.weight() : best.keyOnly();
        }

        Candidate spokesman() {
            Candidate best = null;
            for (var candidate : byExtractor.values()) {
                best = best == null || speaksBetter(candidate, best) ? candidate : best;
            }
            return Objects.requireNonNull(best);
        }
    }
}
