package com.havenjob.triage.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits an {@link EntityModel} to mail of which it is known what it names: the likelihood of the tags, passage after passage,
 * by FTRL-proximal (McMahan and others, 2013), whose L1 penalty leaves most weights at nothing. Deterministic. Penalties, rate and
 * rounds were chosen among some by what was found in mail that the model was not fitted to; twice or half of each changes little.
 */
public final class EntityFit {

    private static final int ROUNDS = 10;
    private static final double RATE = 0.1;
    private static final double SMOOTH = 1;

    /** A slope below it moves nothing that the file could hold. */
    private static final double NOTHING = 1e-6;

    /** L1 and L2. */
    private static final double SPARSE = 4;

    private static final double PENALTY = 2;

    /** By feature, for each tag: the sums that FTRL keeps. */
    private final double[] sums;

    private final double[] squares;
    private final double[][] transitions = new double[Tags.COUNT][Tags.COUNT];
    private final double[][] transitionSquares = new double[Tags.COUNT][Tags.COUNT];

    private EntityFit(int features) {
        sums = new double[features * Tags.COUNT];
        squares = new double[features * Tags.COUNT];
    }

    /** The model of these examples; {@link IllegalArgumentException} without any. */
    public static EntityModel fit(List<EntityExample> examples) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("Without examples there is nothing to fit");
        }
        var index = FitIndex.of(examples);
        var passages = index.passages(examples);
        var fit = new EntityFit(index.size());
        for (int round = 0; round < ROUNDS; round++) {
            for (var passage : passages) {
                fit.learn(passage);
            }
        }
        return fit.model(index);
    }

    private void learn(FitIndex.Numbered passage) {
        int size = passage.tags().length;
        var scores = new double[size][Tags.COUNT];
        for (int token = 0; token < size; token++) {
            for (int feature : passage.features()[token]) {
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    scores[token][tag] += weight(feature * Tags.COUNT + tag);
                }
            }
        }
        var chain = new Chain(scores, factors());
        for (int token = 0; token < size; token++) {
            double[] slopes = new double[Tags.COUNT];
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                slopes[tag] = chain.probability(token, tag) - (passage.tags()[token] == tag ? 1 : 0);
            }
            for (int feature : passage.features()[token]) {
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    move(feature * Tags.COUNT + tag, slopes[tag]);
                }
            }
        }
        moveTransitions(chain, passage.tags());
    }

    private double weight(int place) {
        double sum = sums[place];
        return Math.abs(sum) <= SPARSE
                ? 0
                : -(sum - Math.signum(sum) * SPARSE) / ((SMOOTH + Math.sqrt(squares[place])) / RATE + PENALTY);
    }

    private void move(int place, double slope) {
        if (Math.abs(slope) < NOTHING) {
            return;
        }
        double square = squares[place] + slope * slope;
        double slower = (Math.sqrt(square) - Math.sqrt(squares[place])) / RATE;
        sums[place] += slope - slower * weight(place);
        squares[place] = square;
    }

    /** There are few of them, and each is needed: no penalty. */
    private void moveTransitions(Chain chain, int[] tags) {
        for (int token = 1; token < tags.length; token++) {
            for (int before = 0; before < Tags.COUNT; before++) {
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    double slope = chain.probability(token, before, tag)
                            - (tags[token - 1] == before && tags[token] == tag ? 1 : 0);
                    transitionSquares[before][tag] += slope * slope;
                    transitions[before][tag] -= RATE * slope / (SMOOTH + Math.sqrt(transitionSquares[before][tag]));
                }
            }
        }
    }

    private double[][] factors() {
        return EntityModel.factors(transitions);
    }

    private EntityModel model(FitIndex index) {
        Map<String, float[]> weights = new HashMap<>();
        index.forEach((trait, offset, feature) -> {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                double weight = weight(feature * Tags.COUNT + tag);
                if (weight != 0) {
                    weights.computeIfAbsent(trait, key -> new float[Traits.OFFSETS * Tags.COUNT])[
                                    (offset + Traits.REACH) * Tags.COUNT + tag] =
                            (float) weight;
                }
            }
        });
        return new EntityModel(weights, transitions);
    }
}
