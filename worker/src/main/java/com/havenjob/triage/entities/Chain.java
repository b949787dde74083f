package com.havenjob.triage.entities;

import java.util.Arrays;

/**
 * The tags of one sentence's tokens as a chain, where each depends on the one before it: forward and backward sums
 * (Rabiner, 1989), scaled at each token so that long sentences do not underflow.
 */
final class Chain {

    /** No tag is so improbable that all together could vanish. */
    private static final double LEAST = -300;

    /** By token and tag: the sum over all beginnings that end so, and over all endings that go on from here. */
    private final double[][] forward;

    private final double[][] backward;

    /** By token and tag: how well the token's own features go with it. */
    private final double[][] own;

    /** What each token's sums were divided by. */
    private final double[] scales;

    private final double[][] transitions;

    /**
     * @param scores by token and tag, as logarithms; at least one token
     * @param transitions by tag before and tag, as factors
     */
    Chain(double[][] scores, double[][] transitions) {
        this.transitions = transitions;
        int size = scores.length;
        own = new double[size][Tags.COUNT];
        forward = new double[size][Tags.COUNT];
        backward = new double[size][Tags.COUNT];
        scales = new double[size];
        for (int token = 0; token < size; token++) {
            exponentiate(scores[token], own[token]);
        }
        forwards();
        backwards();
    }

    private static void exponentiate(double[] scores, double[] factors) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        for (int tag = 0; tag < factors.length; tag++) {
            factors[tag] = Math.exp(Math.max(LEAST, scores[tag] - highest));
        }
    }

    private void forwards() {
        for (int token = 0; token < own.length; token++) {
            double total = 0;
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                double before = 0;
                if (token == 0) {
                    before = Tags.mayFollow(tag, Tags.OUTSIDE) ? 1 : 0;
                } else {
                    for (int last = 0; last < Tags.COUNT; last++) {
                        before += forward[token - 1][last] * transitions[last][tag];
                    }
                }
                forward[token][tag] = before * own[token][tag];
                total += forward[token][tag];
            }
            scales[token] = total;
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                forward[token][tag] /= total;
            }
        }
    }

    private void backwards() {
        int last = own.length - 1;
        Arrays.fill(backward[last], 1);
        for (int token = last - 1; token >= 0; token--) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                double behind = 0;
                for (int next = 0; next < Tags.COUNT; next++) {
                    behind += transitions[tag][next] * own[token + 1][next] * backward[token + 1][next];
                }
                backward[token][tag] = behind / scales[token + 1];
            }
        }
    }

    int size() {
        return own.length;
    }

    /** How probable it is that the token is this, whatever the others are. */
    double probability(int token, int tag) {
        return forward[token][tag] * backward[token][tag];
    }

    /** How probable it is that the token is this and the one before it that. */
    double probability(int token, int before, int tag) {
        return forward[token - 1][before]
                * transitions[before][tag]
                * own[token][tag]
                * backward[token][tag]
                / scales[token];
    }

    /**
     * How probable it is that an entity begins at a token, and that it has the next ones too: how probable each length is,
     * from one token on.
     */
    double[] lengths(EntityType type, int from, int most) {
        int begins = Tags.begins(type);
        int goesOn = Tags.goesOn(type);
        int last = Math.min(from + most, own.length);
        double[] lengths = new double[last - from];
        double inside = forward[from][begins];
        int tag = begins;
        for (int token = from; token < last; token++) {
            if (token > from) {
                inside *= transitions[tag][goesOn] * own[token][goesOn] / scales[token];
                tag = goesOn;
            }
            lengths[token - from] = inside * ends(token, tag, goesOn);
        }
        return lengths;
    }

    /** The share of all that goes on from here in which the entity does not. */
    private double ends(int token, int tag, int goesOn) {
        return backward[token][tag]
                - (token + 1 == own.length
                        ? 0
                        : transitions[tag][goesOn]
                                * own[token + 1][goesOn]
                                * backward[token + 1][goesOn]
                                / scales[token + 1]);
    }
}
