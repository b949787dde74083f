package com.havenjob.triage.kinds;

import com.havenjob.triage.text.WordSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What words say for each kind, those of the subject apart from those of the text. A word of a long mail counts less than one
 * of a short mail. Immutable.
 */
final class WordWeights {

    /** Of words without weights. */
    static final WordWeights NONE = new WordWeights(Map.of(), Map.of());

    /** How much all the words of a mail count beside its features, chosen by mail that a model was not fitted to. */
    private static final double SHARE = 1.5;

    private final Map<String, double[]> inSubject;
    private final Map<String, double[]> inText;
    private final WordSet known;

    /** The weights by word, in the order of {@link KindModel#KINDS}. */
    WordWeights(Map<String, double[]> inSubject, Map<String, double[]> inText) {
        this.inSubject = Map.copyOf(inSubject);
        this.inText = Map.copyOf(inText);
        known = WordSet.of(Stream.concat(inSubject.keySet().stream(), inText.keySet().stream()));
    }

    /** What each word of a mail counts that has so many words with weights. */
    static double share(int words) {
        return SHARE / Math.sqrt(1 + words);
    }

    /** The words that have weights. */
    WordSet known() {
        return known;
    }

    /** Adds to the scores of the kinds what these words say. */
    void addTo(double[] scores, Wording wording) {
        double[] sums = new double[scores.length];
        int words = add(sums, wording.inSubject(), inSubject) + add(sums, wording.inText(), inText);
        for (int kind = 0; kind < sums.length; kind++) {
            scores[kind] += share(words) * sums[kind];
        }
    }

    private static int add(double[] sums, Set<String> words, Map<String, double[]> weights) {
        int known = 0;
        for (String word : words) {
            double[] row = weights.get(word);
            if (row != null) {
                known++;
                for (int kind = 0; kind < sums.length; kind++) {
                    sums[kind] += row[kind];
                }
            }
        }
        return known;
    }

    /** The weights of words in subjects, in the order of the words. */
    Map<String, double[]> inSubject() {
        return new TreeMap<>(inSubject);
    }

    /** The weights of words in texts, in the order of the words. */
    Map<String, double[]> inText() {
        return new TreeMap<>(inText);
    }
}
