package com.havenjob.triage.fields;

import com.havenjob.triage.Finding;
import com.havenjob.triage.entities.Entity;
import com.havenjob.triage.entities.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mail names by the words around it, as the fitted model of {@link com.havenjob.triage.entities} reads it: values of a
 * field, how probable each is, and whether that is enough to say something else than the rules do.
 */
final class NamedInContext {

    static final String NAME = "context";

    /** No place is sure by itself. */
    private static final double SHARE = 0.9;

    /**
     * By how much the model has to prefer another title than the rules'. Chosen, like the others, on mail that neither rules nor
     * model had seen; there, of the titles and forms of names that both say differently so, the model is right twice as often.
     */
    private static final double CLEARLY = 0.35;

    /** The same for another form of the employer's name, or another place. */
    private static final double CLEARLY_NAMED = 0.45;

    /**
     * The same for quite another employer, where both are right equally often: mails name boards, agencies, people and clients
     * besides.
     */
    private static final double CLEARLY_ANOTHER = 0.6;

    /** Where the rules find no title. */
    private static final double ENOUGH = 0.15;

    /** Where they find no employer or place, mostly none is named. */
    private static final double ENOUGH_NAMED = 0.5;

    private static final double NEVER = 1;

    private final Map<Field, List<Candidate>> candidates = new EnumMap<>(Field.class);

    private final boolean asked;
    private final boolean bySystem;

    private NamedInContext(boolean asked, boolean bySystem) {
        this.asked = asked;
        this.bySystem = bySystem;
    }

    /** Of a mail whose layout says company and title, so that nobody asks the model: they count as sure. */
    static NamedInContext unasked() {
        return new NamedInContext(false, false);
    }

    /**
     * Takes those that can be values.
     *
     * @param none without candidates yet, and with the mail's exclusions
     * @param bracketed whether what stands in a bracket behind a title is more often a part of it than not, as where people
     *     write English: then rules tell, and not the words around it
     * @param bySystem whether the mail is by a system, or leads to one: such fill in titles as they are advertised
     */
    static NamedInContext of(List<Entity> entities, Candidates none, boolean bySystem, boolean bracketed) {
        var named = new NamedInContext(true, bySystem);
        for (var entity : entities) {
            var offered = none.fresh();
            var field = field(entity.type());
            String evidence = entity.sentence().text();
            String text = field == Field.TITLE && bracketed ? entity.textWithBracket() : entity.text();
            if (offered.offer(field, text, false, 1, NAME, evidence)) {
                for (var candidate : offered.of(field)) {
                    named.candidates
                            .computeIfAbsent(field, key -> new ArrayList<>())
                            .add(candidate.weaker(entity.probability()));
                }
            }
        }
        return named;
    }

    private static Field field(EntityType type) {
        return switch (type) {
            case TITLE -> Field.TITLE;
            case COMPANY -> Field.COMPANY;
            case LOCATION -> Field.LOCATION;
        };
    }

    List<Candidate> of(Field field) {
        return candidates.getOrDefault(field, List.of());
    }

    /** The rules' value, or another that the model clearly prefers; either with what the model says for it. */
    Optional<Choice> decide(Optional<Choice> byRules, List<Candidate> inContext, Field field) {
        var named = byName(inContext, field);
        var likeliest = named.values().stream().max(Comparator.comparingDouble(Named::probability));
        if (likeliest.isEmpty()) {
            return asked
                    ? byRules
                    : byRules.map(choice ->
                            new Choice(choice.finding(), choice.support().inContext(1, 0)));
        }
        var best = likeliest.get();
        if (byRules.isEmpty()) {
            double enough = field == Field.TITLE ? ENOUGH : ENOUGH_NAMED;
            return Optional.of(best)
                    .filter(found -> found.probability() >= enough)
                    .map(found -> found.choice(rival(found, named)));
        }
        var choice = byRules.get();
        var same = named.get(Combiner.key(choice.finding().value(), field));
        double probability = same == null ? 0 : same.probability();
        if (!best.equals(same) && best.probability() - probability > margin(choice, best, field)) {
            return Optional.of(best.choice(rival(best, named)));
        }
        return Optional.of(new Choice(choice.finding(), choice.support().inContext(probability, rival(same, named))));
    }

    /** How probable the likeliest other value is. */
    private static double rival(@Nullable Named one, Map<String, Named> all) {
        return all.values().stream()
                .filter(other -> !other.equals(one))
                .mapToDouble(Named::probability)
                .max()
                .orElse(0);
    }

    private double margin(Choice choice, Named other, Field field) {
        var byRules = choice.finding();
        // A card or label bounds its values by itself, and of an agency and its client the model prefers whoever is
        // named more.
        if (Group.isLaidOut(byRules.extractor()) || byRules.extractor().equals(PhraseExtractor.CLIENT)) {
            return NEVER;
        }
        String key = Combiner.key(byRules.value(), field);
        String otherKey = Combiner.key(other.likeliest().value(), field);
        if (field == Field.TITLE) {
            return isSentWhole(byRules.extractor()) && (key.endsWith(otherKey) || key.startsWith(otherKey))
                    ? NEVER
                    : CLEARLY;
        }
        if (isInFull(byRules.extractor()) && key.startsWith(otherKey)) {
            return NEVER; // the address, or a place that has names in full, has more of it than the model takes for it
        }
        boolean related = key.contains(otherKey) || otherKey.contains(key);
        if (field != Field.COMPANY || related) {
            return CLEARLY_NAMED;
        }
        // «Your application to Acme was sent» in subject and text says more than any sender's name.
        boolean said = choice.support().headline() && choice.support().inText();
        return said || isOwnName(byRules.extractor()) ? NEVER : CLEARLY_ANOTHER;
    }

    /** Whether a system filled in the title as it was advertised, with years in front of it and places and hours behind it. */
    private boolean isSentWhole(String extractor) {
        return bySystem && (extractor.startsWith("sentence") || extractor.contains("/"));
    }

    /**
     * Whether who signs or sends goes by this name, or an address or link does: the model takes what a mail speaks of for
     * employers too.
     */
    private static boolean isOwnName(String extractor) {
        return extractor.equals(Candidate.SIGNED)
                || extractor.equals(AnchoredNameExtractor.NAME)
                || extractor.startsWith("display-name");
    }

    private static boolean isInFull(String extractor) {
        return extractor.startsWith("anchored") || extractor.equals(FullNameExtractor.NAME);
    }

    private static Map<String, Named> byName(List<Candidate> inContext, Field field) {
        var named = new LinkedHashMap<String, Named>();
        for (var candidate : inContext) {
            String key = Combiner.key(candidate.value(), field);
            if (!key.isEmpty()) {
                named.merge(key, new Named(candidate, 0), Named::and);
            }
        }
        return named;
    }

    /**
     * A value that the model finds, wherever it does.
     *
     * @param likeliest the one of the places where it is surest
     * @param second how sure it is where it is surest but for that, in another sentence; 0 without
     */
    private record Named(Candidate likeliest, double second) {

        Named and(Named other) {
            boolean stays = likeliest.weight() >= other.likeliest.weight();
            var best = stays ? likeliest : other.likeliest;
            var less = stays ? other.likeliest : likeliest;
            double elsewhere = less.evidence().equals(best.evidence()) ? 0 : less.weight();
            return new Named(best, Math.max(elsewhere, Math.max(second, other.second)));
        }

        /** Two places count, and no more: what is weakly taken for a name can be so in each of many sentences. */
        double probability() {
            return 1 - (1 - SHARE * likeliest.weight()) * (1 - SHARE * second);
        }

        Choice choice(double rival) {
            return new Choice(
                    new Finding<>(likeliest.value(), probability(), NAME, likeliest.evidence()),
                    new Support(0, 0, 1, false, false, false, false, 0, probability(), rival));
        }
    }
}
