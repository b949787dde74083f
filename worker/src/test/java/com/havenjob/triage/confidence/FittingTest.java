package com.havenjob.triage.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.triage.confidence.Fitting.Example;
import com.havenjob.triage.lexicon.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FittingTest {

    private static final double WEAK = 1e-3;

    @Test
    void probabilityIsTheShareThatWasRight() {
        var model = Fitting.fit(List.copyOf(examples(Map.of(), 30, 10)), WEAK);
        assertThat(model.probability(new Signals(Map.of()))).isCloseTo(0.75, within(0.001));
    }

    @Test
    void signalThatGoesWithBeingRightRaisesTheProbability() {
        var examples = new ArrayList<>(examples(Map.of("headline", 1.0), 45, 5));
        examples.addAll(examples(Map.of("headline", 0.0), 25, 25));
        var model = Fitting.fit(examples, WEAK);
        assertThat(model.probability(new Signals(Map.of("headline", 1.0)))).isCloseTo(0.9, within(0.01));
        assertThat(model.probability(new Signals(Map.of("headline", 0.0)))).isCloseTo(0.5, within(0.01));
    }

    @Test
    void penaltyKeepsFewExamplesFromBeingCertain() {
        var examples = new ArrayList<>(examples(Map.of("rare", 1.0), 3, 0));
        examples.addAll(examples(Map.of("rare", 0.0), 20, 20));
        var bold = Fitting.fit(examples, WEAK).weights().getOrDefault("rare", 0.0);
        var careful = Fitting.fit(examples, 1).weights().getOrDefault("rare", 0.0);
        assertThat(careful).isPositive().isLessThan(bold / 2);
    }

    @Test
    void writtenModelIsReadBackTheSame() {
        var model = new Model(-1.5, Map.of("score", 2.25, "rival", -0.5));
        var sheet = Sheet.parse("test", "[kind]\n" + model.text());
        assertThat(Model.of(sheet.entries("kind"))).isEqualTo(model);
    }

    @Test
    void nothingIsCertain() {
        var sure = new Model(50, Map.of());
        assertThat(sure.probability(new Signals(Map.of()))).isEqualTo(0.999);
    }

    @Test
    void withoutExamplesThereIsNothingToFit() {
        assertThatThrownBy(() -> Fitting.fit(List.of(), 1)).hasMessageContaining("Without examples");
    }

    private static List<Example> examples(Map<String, Double> values, int right, int wrong) {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < right + wrong; i++) {
            examples.add(new Example(new Signals(values), i < right));
        }
        return examples;
    }
}
