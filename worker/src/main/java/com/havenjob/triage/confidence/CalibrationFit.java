package com.havenjob.triage.confidence;

import com.havenjob.triage.confidence.Fitting.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fits a {@link Calibration} to outcomes: each model by itself, then the one for all together on top of them, then the
 * threshold at which what needs no person is right as often as asked for. Pure and deterministic.
 */
public final class CalibrationFit {

    /** What a weight costs. Chosen among some, by the calibration error on mail of both sorts: systems' and people's. */
    private static final double PENALTY = 0.4;

    /** Three inputs that say nearly the same: with little cost, one of them grows at the expense of the others. */
    private static final double PENALTY_TOGETHER = 5;

    private static final double NEVER_BELOW = 0.5;
    private static final Model UNKNOWN = new Model(0, Map.of());

    private CalibrationFit() {}

    /**
     * The calibration of these outcomes.
     *
     * @param precision how often a verdict must be right that no person sees, 0 to 1
     * @throws IllegalArgumentException where the outcomes do not hold every kind of example
     */
    public static Calibration fit(List<Outcome> outcomes, double precision) {
        var kind = Fitting.fit(
                outcomes.stream()
                        .map(outcome -> new Example(outcome.kind(), outcome.kindRight()))
                        .toList(),
                PENALTY);
        var company = Fitting.fit(companies(outcomes), PENALTY);
        var title = Fitting.fit(titles(outcomes, true), PENALTY);
        var untitledMails = titles(outcomes, false);
        var untitled = untitledMails.isEmpty() ? UNKNOWN : Fitting.fit(untitledMails, PENALTY);
        var parts = new Calibration(kind, company, title, untitled, UNKNOWN, 1);
        var verdict = Fitting.fit(together(outcomes, parts), PENALTY_TOGETHER);
        var unthresholded = new Calibration(kind, company, title, untitled, verdict, 1);
        return new Calibration(kind, company, title, untitled, verdict, threshold(outcomes, unthresholded, precision));
    }

    private static List<Example> companies(List<Outcome> outcomes) {
        var examples = new ArrayList<Example>();
        for (var outcome : outcomes) {
            if (outcome.company() != null && outcome.companyRight() != null) {
                examples.add(new Example(outcome.company(), outcome.companyRight()));
            }
        }
        return examples;
    }

    private static List<Example> titles(List<Outcome> outcomes, boolean titled) {
        var examples = new ArrayList<Example>();
        for (var outcome : outcomes) {
            if (outcome.titled() == titled && outcome.title() != null && outcome.titleRight() != null) {
                examples.add(new Example(outcome.title(), outcome.titleRight()));
            }
        }
        return examples;
    }

    private static List<Example> together(List<Outcome> outcomes, Calibration parts) {
        var examples = new ArrayList<Example>();
        for (var outcome : outcomes) {
            var right = outcome.allRight();
            if (right != null && outcome.company() != null) {
                var sure = Parts.of(outcome, parts);
                examples.add(new Example(Signals.ofVerdict(sure.kind(), sure.company(), sure.title()), right));
            }
        }
        return examples;
    }

    /** How sure the parts of a verdict are. */
    private record Parts(double kind, double company, double title) {

        static Parts of(Outcome outcome, Calibration models) {
            return new Parts(
                    models.kind().probability(outcome.kind()),
                    probability(models.company(), outcome.company()),
                    probability(outcome.titled() ? models.title() : models.untitled(), outcome.title()));
        }
    }

    private static double together(Outcome outcome, Calibration calibration) {
        var sure = Parts.of(outcome, calibration);
        return calibration.together(sure.kind(), sure.company(), sure.title());
    }

    private static double probability(Model model, @Nullable Signals signals) {
        return signals == null ? 0 : model.probability(signals);
    }

    private record Rated(double probability, boolean right) {}

    /** The lowest threshold above which verdicts are right often enough; 1, so that all are seen, where there is none. */
    private static double threshold(List<Outcome> outcomes, Calibration calibration, double precision) {
        var rated = outcomes.stream()
                .filter(outcome -> outcome.company() != null && outcome.allRight() != null)
                .map(outcome -> new Rated(together(outcome, calibration), Objects.requireNonNull(outcome.allRight())))
                .sorted(Comparator.comparingDouble(Rated::probability).reversed())
                .toList();
        double threshold = 1;
        int right = 0;
        for (int i = 0; i < rated.size(); i++) {
            right += rated.get(i).right() ? 1 : 0;
            double probability = rated.get(i).probability();
            // Of equals either all are accepted or none.
            boolean isLast = i + 1 == rated.size() || rated.get(i + 1).probability() < probability;
            if (isLast && right >= precision * (i + 1) && probability >= NEVER_BELOW) {
                threshold = probability;
            }
        }
        return threshold;
    }
}
