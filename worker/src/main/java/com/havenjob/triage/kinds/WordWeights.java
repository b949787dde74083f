package com.havenjob.triage.kinds;

import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.WordSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What words say for each kind, those of the subject apart from those of the text. A word of a long mail counts less than one
 * of a short mail. Immutable.
 */
final class WordWeights {

    /** How much words count beside features, chosen by mail that a model was not fitted to. */
    private static final double SHARE = 1.5;

    private final Rows inSubject;
    private final Rows inText;

    /** The weights by word, in the order of {@link KindModel#KINDS}. */
    WordWeights(Map<String, double[]> inSubject, Map<String, double[]> inText) {
        this.inSubject = new Rows(inSubject);
        this.inText = new Rows(inText);
    }

    /** What each word of a mail counts that has so many words with weights. */
    static double share(int words) {
        return SHARE / Math.sqrt(1 + words);
    }

    /** Adds to the scores of the kinds what the words of a mail say; those that its {@link Wording} has. */
    void addTo(double[] scores, Reading reading) {
        double[] sums = new double[scores.length];
        int words = inSubject.add(List.of(reading.subject()), sums) + inText.add(Wording.sentences(reading), sums);
        for (int kind = 0; kind < sums.length; kind++) {
            scores[kind] += share(words) * sums[kind];
        }
    }

    /** The weights of words in subjects, in the order of the words. */
    Map<String, double[]> inSubject() {
        return new TreeMap<>(inSubject.weights);
    }

    /** The weights of words in texts, in the order of the words. */
    Map<String, double[]> inText() {
        return new TreeMap<>(inText.weights);
    }

    /** Weights that are found by one look for each token of a mail. */
    private static final class Rows {

        private final Map<String, double[]> weights;
        private final WordSet words;

        /** By the word's place in the set. */
        private final double[][] byPlace;

        Rows(Map<String, double[]> weights) {
            this.weights = new HashMap<>();
            weights.forEach((word, row) -> this.weights.put(word, row.clone()));
            words = WordSet.of(weights.keySet().stream());
            byPlace = new double[words.places()][];
            this.weights.forEach((word, row) -> byPlace[words.place(word)] = row);
        }

        /** Adds up the weights of all words that stand in the sentences, each once. How many these are. */
        int add(List<Sentence> sentences, double[] sums) {
            var found = new BitSet(byPlace.length);
            for (var sentence : sentences) {
                for (int token = 0; token < sentence.size(); token++) {
                    int place = sentence.placeIn(token, words);
                    if (place >= 0) {
                        found.set(place);
                    }
                }
            }
            for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
                for (int kind = 0; kind < sums.length; kind++) {
                    sums[kind] += byPlace[place][kind];
                }
            }
            return found.cardinality();
        }
    }
}
