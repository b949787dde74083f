package com.havenjob.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.testing.HostileText;
import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a model adds up by its tables is what a fit has given a weight to. */
class WeightsTest {

    private static final Offset<Double> CLOSE = within(1e-4);
    private static final Tokenizer TOKENIZER = new Tokenizer(new Vocabulary());

    private static EntityExample example(String body) {
        return EntityExample.of(
                WrittenMail.saying(body)
                        .about("Night Baker (Leeds) – Tiltmore GmbH")
                        .from("\"Tiltmore, Edda\" <edda@tilt-more.example>")
                        .reading(),
                TOKENIZER,
                "Night Baker",
                "Tiltmore",
                "Leeds");
    }

    private static List<EntityExample> examples() {
        var examples = new ArrayList<EntityExample>();
        for (int i = 0; i < 6; i++) {
            examples.add(example("We want a Night Baker at Tiltmore in Leeds!\n\nYes.\n\nEdda, Quarzleiterin"));
            examples.add(example("A b\n\n4711 LOAVES for the MillWorks, \u0301 = \u00A8 😀 and more of them " + i));
        }
        for (var text : HostileText.values()) {
            examples.add(example(text.ofLength(300)));
        }
        return examples;
    }

    @Test
    void aTokensScoreIsTheSumOfItsFeaturesWeights() {
        var examples = examples();
        var index = FitIndex.of(examples);
        var passages = index.passages(examples);
        var random = new Random(7);
        var byFeature = new double[index.size()][Tags.COUNT];
        Map<String, float[]> byTrait = new HashMap<>();
        index.forEach((trait, offset, feature) -> {
            float[] row = byTrait.computeIfAbsent(trait, key -> new float[Traits.OFFSETS * Tags.COUNT]);
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                float weight = random.nextFloat() - 0.5f;
                byFeature[feature][tag] = weight;
                row[(offset + Traits.REACH) * Tags.COUNT + tag] = weight;
            }
        });
        var weights = new Weights(byTrait);

        int at = 0;
        for (var example : examples) {
            for (var passage : example.passages()) {
                double[][] scores = weights.scores(passage, example.traits());
                int[][] features = passages.get(at++).features();
                assertThat(scores.length).isEqualTo(features.length);
                for (int token = 0; token < features.length; token++) {
                    for (int tag = 0; tag < Tags.COUNT; tag++) {
                        double sum = 0;
                        for (int feature : features[token]) {
                            sum += byFeature[feature][tag];
                        }
                        assertThat(scores[token][tag])
                                .as("token %d of «%s» as %d", token, passage.sentence(), tag)
                                .isCloseTo(sum, CLOSE);
                    }
                }
            }
        }
        assertThat(at).isEqualTo(passages.size());
    }
}
