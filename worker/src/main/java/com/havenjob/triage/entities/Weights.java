package com.havenjob.triage.entities;

import com.havenjob.triage.text.Sentence;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a model laid out so that a token costs few reads: for each word that is known, what all its traits say
 * together, and for what stands around it, tables by small numbers.
 */
final class Weights {

    private static final int ROW = Traits.OFFSETS * Tags.COUNT;
    private static final int HERE = Traits.REACH * Tags.COUNT;

    /** By trait: for each offset, the weight for each tag. */
    private final Map<String, float[]> byTrait;

    private final Map<String, float[]> byWord = new HashMap<>();
    private final float[] @Nullable [] byShape;

    /** By the shape in front, the token's and the one behind. */
    private final float[] @Nullable [] byShapes;

    /** By place and shape, together with what the place says by itself. */
    private final Map<Passage.Place, float[][]> byPlace = new EnumMap<>(Passage.Place.class);

    private final float[] @Nullable [] byLength;

    Weights(Map<String, float[]> byTrait) {
        this.byTrait = Map.copyOf(byTrait);
        int shapes = Shapes.NAMES.size();
        byShape = new float[shapes][];
        byShapes = new float[shapes * shapes * shapes][];
        for (var place : Passage.Place.values()) {
            byPlace.put(place, byPlace(place));
        }
        byLength = new float[Traits.LENGTHS][];
        for (int shape = 0; shape < shapes; shape++) {
            byShape[shape] = this.byTrait.get(Traits.ofShape(shape));
            for (int before = 0; before < shapes; before++) {
                for (int behind = 0; behind < shapes; behind++) {
                    byShapes[(before * shapes + shape) * shapes + behind] =
                            this.byTrait.get(Traits.ofShapes(before, shape, behind));
                }
            }
        }
        Arrays.setAll(byLength, length -> this.byTrait.get(Traits.ofLength(length)));
        Sections.STANDARD.words().forEach(word -> byWord.put(word, row(word)));
        for (String trait : this.byTrait.keySet()) {
            if (trait.startsWith(Traits.WORD)) {
                byWord.computeIfAbsent(trait.substring(Traits.WORD.length()), this::row);
            }
        }
    }

    private float[][] byPlace(Passage.Place place) {
        var rows = new float[Shapes.NAMES.size()][];
        Arrays.setAll(rows, shape -> sum(Traits.ofPlace(place), Traits.ofPlace(place, shape), Traits.ANY));
        return rows;
    }

    Map<String, float[]> byTrait() {
        return byTrait;
    }

    private float[] row(String word) {
        return sum(Traits.ofWord(word).toArray(String[]::new));
    }

    private float[] sum(String... traits) {
        float[] sum = new float[ROW];
        for (String trait : traits) {
            var row = byTrait.get(trait);
            if (row != null) {
                for (int i = 0; i < ROW; i++) {
                    sum[i] += row[i];
                }
            }
        }
        return sum;
    }

    /** By token and tag, as logarithms. */
    double[][] scores(Passage passage, Traits traits) {
        var sentence = passage.sentence();
        int size = sentence.size();
        var atPlace = Objects.requireNonNull(byPlace.get(passage.place()));
        var scores = new double[size][Tags.COUNT];
        int before = Shapes.NONE;
        int shape = Shapes.of(sentence, 0);
        for (int token = 0; token < size; token++) {
            int behind = Shapes.of(sentence, token + 1);
            addWord(sentence, token, shape, traits, scores);
            double[] own = scores[token];
            add(atPlace[shape], HERE, own);
            add(byLength[Traits.length(sentence)], HERE, own);
            int count = byShape.length;
            add(byShapes[(before * count + shape) * count + behind], HERE, own);
            before = shape;
            shape = behind;
        }
        add(byTrait.get(Traits.FIRST), HERE, scores[0]);
        addMargins(scores);
        return scores;
    }

    private void addWord(Sentence sentence, int token, int shape, Traits traits, double[][] scores) {
        String folded = sentence.folded(token);
        var known = byWord.get(folded);
        addAround(scores, token, known == null ? row(folded) : known);
        addAround(scores, token, byShape[shape]);
        if (traits.isInSendersName(folded)) {
            add(byTrait.get(Traits.IN_SENDERS_NAME), HERE, scores[token]);
        }
        if (traits.isInSendersDomain(folded)) {
            add(byTrait.get(Traits.IN_SENDERS_DOMAIN), HERE, scores[token]);
        }
    }

    /** What it says that a sentence begins or ends so many tokens away. */
    private void addMargins(double[][] scores) {
        var start = byTrait.get(Traits.BEFORE_ALL);
        var end = byTrait.get(Traits.BEHIND_ALL);
        for (int beyond = 1; beyond <= Traits.REACH; beyond++) {
            for (int token = 0; token < Math.min(beyond, scores.length); token++) {
                add(start, HERE - beyond * Tags.COUNT, scores[token]);
                add(end, HERE + beyond * Tags.COUNT, scores[scores.length - 1 - token]);
            }
        }
    }

    /** A word speaks to the tokens around it too: to the one in front of it as the one behind that. */
    private static void addAround(double[][] scores, int word, float @Nullable [] row) {
        if (row == null) {
            return;
        }
        for (int offset = -Traits.REACH; offset <= Traits.REACH; offset++) {
            int token = word - offset;
            if (token >= 0 && token < scores.length) {
                add(row, HERE + offset * Tags.COUNT, scores[token]);
            }
        }
    }

    private static void add(float @Nullable [] row, int from, double[] scores) {
        if (row != null) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                scores[tag] += row[from + tag];
            }
        }
    }
}
