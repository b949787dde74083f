package com.havenjob.triage.entities;

import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The features of a fit, numbered: each is a trait at an offset. Only words that are familiar, and letters that many words
 * share, become one, so that a model learns how mails are written, and no names that stand in them.
 */
final class FitIndex {

    private static final int FEWEST_WORDS = 10;

    private final Set<String> admitted;
    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private int size;

    private FitIndex(Set<String> admitted) {
        this.admitted = admitted;
        for (int offset = 0; offset < Traits.OFFSETS; offset++) {
            numbers.add(new HashMap<>());
        }
    }

    /**
     * A passage as numbers.
     *
     * @param features of each token
     * @param tags of each token
     */
    record Numbered(int[][] features, int[] tags) {}

    interface Visitor {
        void visit(String trait, int offset, int feature);
    }

    static FitIndex of(List<EntityExample> examples) {
        return new FitIndex(admitted(examples));
    }

    /** Words as {@link Familiar} finds them, and letters that many words share. */
    private static Set<String> admitted(List<EntityExample> examples) {
        var familiar = new Familiar();
        var sharing = new HashMap<String, Set<String>>();
        for (var example : examples) {
            familiar.add(example);
            for (var passage : example.passages()) {
                var sentence = passage.sentence();
                for (int token = 0; token < sentence.size(); token++) {
                    for (String trait : traits(sentence, token)) {
                        if (!trait.startsWith(Traits.WORD)) {
                            sharing.computeIfAbsent(trait, key -> new HashSet<>())
                                    .add(sentence.folded(token));
                        }
                    }
                }
            }
        }
        var admitted = new HashSet<>(Set.of(Traits.BEFORE_ALL, Traits.BEHIND_ALL));
        familiar.words().forEach(word -> admitted.add(Traits.WORD + word));
        sharing.forEach((trait, words) -> {
            boolean letters = trait.startsWith(Traits.BEGINNING) || trait.startsWith(Traits.ENDING);
            if (!letters || words.size() >= FEWEST_WORDS) {
                admitted.add(trait);
            }
        });
        return admitted;
    }

    /** Those that speak to other tokens too. */
    private static List<String> traits(Sentence sentence, int token) {
        var traits = new ArrayList<>(Traits.ofWord(sentence.folded(token)));
        traits.add(Traits.ofShape(Shapes.of(sentence, token)));
        return traits;
    }

    int size() {
        return size;
    }

    void forEach(Visitor visitor) {
        for (int offset = 0; offset < Traits.OFFSETS; offset++) {
            int at = offset - Traits.REACH;
            numbers.get(offset).forEach((trait, feature) -> visitor.visit(trait, at, feature));
        }
    }

    List<Numbered> passages(List<EntityExample> examples) {
        var passages = new ArrayList<Numbered>();
        for (var example : examples) {
            for (int i = 0; i < example.passages().size(); i++) {
                passages.add(new Numbered(features(example, example.passages().get(i)), example.tags(i)));
            }
        }
        return passages;
    }

    private int[][] features(EntityExample example, Passage passage) {
        int tokens = passage.sentence().size();
        var words = new ArrayList<List<String>>();
        for (int token = 0; token < tokens; token++) {
            words.add(traits(passage.sentence(), token).stream()
                    .filter(admitted::contains)
                    .toList());
        }
        int[][] features = new int[tokens][];
        for (int token = 0; token < tokens; token++) {
            var found = new ArrayList<Integer>();
            for (String trait : example.traits().ofPlace(passage, token)) {
                found.add(number(trait, 0));
            }
            for (int offset = -Traits.REACH; offset <= Traits.REACH; offset++) {
                int other = token + offset;
                if (other < 0) {
                    found.add(number(Traits.BEFORE_ALL, offset));
                } else if (other >= tokens) {
                    found.add(number(Traits.BEHIND_ALL, offset));
                } else {
                    for (String trait : words.get(other)) {
                        if (Math.abs(offset) <= Traits.reach(trait)) {
                            found.add(number(trait, offset));
                        }
                    }
                }
            }
            features[token] = found.stream().mapToInt(Integer::intValue).toArray();
        }
        return features;
    }

    private int number(String trait, int offset) {
        return numbers.get(offset + Traits.REACH).computeIfAbsent(trait, key -> size++);
    }
}
