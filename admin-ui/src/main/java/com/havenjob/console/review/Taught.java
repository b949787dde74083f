package com.havenjob.console.review;

import com.havenjob.console.text.RuleWords;
import com.havenjob.console.text.Texts;
import com.havenjob.triage.LearnedRule;
import com.havenjob.triage.LearnedRule.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What an answer did to the rules that answers teach, in words. */
final class Taught {

    private Taught() {}

    /**
     * What was done, and behind it the rule that is new or says something new, or else the one that the answer ended.
     *
     * @param before the person's rules before the answer
     * @param after and behind it
     */
    static String words(String done, List<LearnedRule> before, List<LearnedRule> after) {
        var known = before.stream().collect(Collectors.toMap(LearnedRule::id, Function.identity()));
        return first(after, rule -> rule.state() == State.ACTIVE && saysSomethingNew(rule, known))
                .map(rule -> Texts.text("review.learned", done, RuleWords.sentence(rule)))
                .or(() -> first(after, rule -> rule.state() == State.CONTRADICTED && wasAtWork(rule, known))
                        .map(rule -> Texts.text("review.unlearned", done, RuleWords.sentence(rule))))
                .orElse(done);
    }

    private static Optional<LearnedRule> first(List<LearnedRule> rules, Predicate<LearnedRule> which) {
        return rules.stream().filter(which).findFirst();
    }

    private static boolean saysSomethingNew(LearnedRule rule, Map<UUID, LearnedRule> known) {
        var before = known.get(rule.id());
        return before == null
                || before.state() != State.ACTIVE
                || !before.value().equals(rule.value())
                || !before.pattern().equals(rule.pattern());
    }

    private static boolean wasAtWork(LearnedRule rule, Map<UUID, LearnedRule> known) {
        var before = known.get(rule.id());
        return before != null && before.state() == State.ACTIVE;
    }
}
