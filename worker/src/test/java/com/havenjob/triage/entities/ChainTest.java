package com.havenjob.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sums say is what counting all sequences of tags one by one says. */
class ChainTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int LONGEST_SENTENCE = 400;

    private static double[][] random(Random random, int rows, double range) {
        var numbers = new double[rows][Tags.COUNT];
        for (double[] row : numbers) {
            Arrays.setAll(row, tag -> (2 * random.nextDouble() - 1) * range);
        }
        return numbers;
    }

    private static double[][] transitions(Random random) {
        return EntityModel.factors(random(random, Tags.COUNT, 3));
    }

    /** All sequences of tags of one length, and what each is worth. */
    private record Sequences(double[][] scores, double[][] transitions) {

        double probability(Predicate<int[]> wanted) {
            return sum(new int[scores.length], 0, 1, wanted) / sum(new int[scores.length], 0, 1, tags -> true);
        }

        private double sum(int[] tags, int token, double worth, Predicate<int[]> wanted) {
            if (token == tags.length) {
                return wanted.test(tags) ? worth : 0;
            }
            double sum = 0;
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                tags[token] = tag;
                sum += sum(tags, token + 1, worth * factor(tags, token), wanted);
            }
            return sum;
        }

        private double factor(int[] tags, int token) {
            int tag = tags[token];
            double before = token > 0
                    ? transitions[tags[token - 1]][tag]
                    : Tags.NAMES.get(tag).endsWith("+") ? 0 : 1;
            return before * Math.exp(scores[token][tag]);
        }
    }

    @Property(tries = 60)
    void tokensAndPairsAreAsProbableAsAllTheirSequences(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int size) {
        var random = new Random(seed);
        var all = new Sequences(random(random, size, 4), transitions(random));
        var chain = new Chain(all.scores(), all.transitions());

        for (int token = 0; token < size; token++) {
            int at = token;
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                int wanted = tag;
                assertThat(chain.probability(at, tag))
                        .as("%d is %d", at, tag)
                        .isCloseTo(all.probability(tags -> tags[at] == wanted), CLOSE);
                for (int before = 0; at > 0 && before < Tags.COUNT; before++) {
                    int last = before;
                    assertThat(chain.probability(at, before, tag))
                            .as("%d is %d behind %d", at, tag, before)
                            .isCloseTo(all.probability(tags -> tags[at] == wanted && tags[at - 1] == last), CLOSE);
                }
            }
        }
    }

    @Property(tries = 60)
    void lengthsAreAsProbableAsAllTheirSequences(
            @ForAll long seed, @ForAll EntityType type, @ForAll @IntRange(min = 1, max = 4) int size) {
        var random = new Random(seed);
        var all = new Sequences(random(random, size, 4), transitions(random));
        var chain = new Chain(all.scores(), all.transitions());

        for (int from = 0; from < size; from++) {
            double[] lengths = chain.lengths(type, from, size);

            assertThat(lengths).hasSize(size - from);
            for (int length = 1; length <= lengths.length; length++) {
                int first = from;
                int behind = from + length;
                assertThat(lengths[length - 1])
                        .as("%d from %d", length, from)
                        .isCloseTo(all.probability(tags -> isEntity(tags, type, first, behind)), CLOSE);
            }
        }
    }

    private static boolean isEntity(int[] tags, EntityType type, int first, int behind) {
        return tags[first] == Tags.begins(type)
                && IntStream.range(first + 1, behind).allMatch(token -> tags[token] == Tags.goesOn(type))
                && (behind == tags.length || tags[behind] != Tags.goesOn(type));
    }

    @Test
    void lengthsAreLookedAtNoFurtherThanAskedFor() {
        var random = new Random(1);
        var chain = new Chain(random(random, 9, 4), transitions(random));

        assertThat(chain.size()).isEqualTo(9);
        assertThat(chain.lengths(EntityType.TITLE, 2, 3)).hasSize(3);
        assertThat(chain.lengths(EntityType.TITLE, 7, 3)).hasSize(2);
        assertThat(Arrays.stream(chain.lengths(EntityType.TITLE, 2, 9)).sum())
                .as("an entity that begins has some length")
                .isCloseTo(chain.probability(2, Tags.begins(EntityType.TITLE)), CLOSE);
    }

    @Property(tries = 30)
    void nothingGoesOnThatDidNotBegin(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int size) {
        var random = new Random(seed);
        var chain = new Chain(random(random, size, 30), transitions(random));

        for (int tag = 0; tag < Tags.COUNT; tag++) {
            if (!Tags.mayFollow(tag, Tags.OUTSIDE)) {
                assertThat(chain.probability(0, tag)).as("at the beginning").isZero();
            }
            for (int before = 0; before < Tags.COUNT; before++) {
                if (!Tags.mayFollow(tag, before)) {
                    for (int token = 1; token < size; token++) {
                        assertThat(chain.probability(token, before, tag)).isZero();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 50, 1_000, 1e6, 1e300})
    void longSentencesAndExtremeScoresStayProbabilities(double range) {
        for (int seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            assertProbabilities(new Chain(random(random, LONGEST_SENTENCE, range), transitions(random)));
        }
    }

    @Test
    void scoresThatAllSpeakForWhatIsImpossibleStayProbabilities() {
        for (var type : EntityType.values()) {
            var scores = new double[LONGEST_SENTENCE][Tags.COUNT];
            for (int token = 0; token < scores.length; token += 2) {
                scores[token][Tags.goesOn(type)] = 1e9;
                scores[token + 1][Tags.OUTSIDE] = 1e9;
            }
            assertProbabilities(new Chain(scores, transitions(new Random(1))));
        }
    }

    private static void assertProbabilities(Chain chain) {
        for (int token = 0; token < chain.size(); token++) {
            double sum = 0;
            double pairs = token == 0 ? 1 : 0;
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                assertThat(chain.probability(token, tag)).isBetween(0.0, 1 + CLOSE.value);
                sum += chain.probability(token, tag);
                for (int before = 0; token > 0 && before < Tags.COUNT; before++) {
                    pairs += chain.probability(token, before, tag);
                }
            }
            assertThat(sum).as("token %d", token).isCloseTo(1, CLOSE);
            assertThat(pairs).as("pairs at token %d", token).isCloseTo(1, CLOSE);
            for (var type : EntityType.values()) {
                for (double length : chain.lengths(type, token, 16)) {
                    assertThat(length).isBetween(-CLOSE.value, 1 + CLOSE.value);
                }
            }
        }
    }
}
