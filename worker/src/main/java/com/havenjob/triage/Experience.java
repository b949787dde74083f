package com.havenjob.triage;

import com.havenjob.triage.confidence.Adjustment;
import com.havenjob.triage.learning.Headline;
import com.havenjob.triage.learning.HeadlinePattern;
import com.havenjob.triage.learning.Sender;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person's mail beyond what every mail is read with: the rules that own decisions taught, from which
 * confidence the person wants to be asked no more, and how far the confidence was off in this installation.
 */
public final class Experience {

    /** Of somebody who decided nothing yet. */
    public static final Experience NONE = new Experience(List.of(), null, Adjustment.NONE);

    private static final String LEARNED = "learned/";

    private final List<Taught> rules;
    private final @Nullable Double askBelow;
    private final Adjustment adjustment;

    private record Taught(LearnedRule rule, HeadlinePattern pattern) {}

    Experience(List<LearnedRule> rules, @Nullable Double askBelow, Adjustment adjustment) {
        this.rules = rules.stream()
                .filter(rule -> rule.state() == LearnedRule.State.ACTIVE)
                .map(rule -> new Taught(rule, HeadlinePattern.parse(rule.pattern())))
                .sorted(Comparator.comparingInt(
                                (Taught taught) -> taught.pattern().tellingWords())
                        .thenComparingInt(taught -> taught.rule().agreeing())
                        .reversed())
                .toList();
        this.askBelow = askBelow;
        this.adjustment = adjustment;
    }

    /** The kind that a rule says a mail is of. */
    Optional<Finding<Kind>> kind(Original mail) {
        return finding(LearnedField.KIND, mail).map(found -> found.with(Kind.ofLabel(found.value())));
    }

    /** The company that a rule says a mail is from. */
    Optional<Finding<String>> company(Original mail) {
        return finding(LearnedField.COMPANY, mail);
    }

    /** How sure a verdict with this value may be: no surer than the rule that it is from, if it is from one. */
    static double limit(Finding<?> finding) {
        return finding.extractor().startsWith(LEARNED) ? finding.confidence() : 1;
    }

    /** A probability as this installation's decisions have it. */
    double adjusted(double probability) {
        return adjustment.of(probability);
    }

    /** Whether a person must look; {@code standard} is the threshold for everybody who chose none. */
    boolean needsReview(double probability, double standard) {
        return probability < (askBelow == null ? standard : askBelow);
    }

    /** Of the rules that fit, the one with the narrowest shape, then the one with the most decisions behind it. */
    private Optional<Finding<String>> finding(LearnedField field, Original mail) {
        String address = mail.from();
        if (address == null || rules.isEmpty()) {
            return Optional.empty();
        }
        var headline = Headline.of(mail);
        return rules.stream()
                .filter(taught -> taught.rule().field() == field
                        && Sender.covers(taught.rule().sender(), address)
                        && taught.pattern().fits(headline))
                .findFirst()
                .map(taught ->
                        new Finding<>(taught.rule().value(), sure(taught.rule()), field.extractor(), headline.text()));
    }

    /** Laplace's rule of succession: after n decisions that agree, how likely the next one agrees. */
    private static double sure(LearnedRule rule) {
        return (rule.agreeing() + 1.0) / (rule.agreeing() + 2.0);
    }
}
