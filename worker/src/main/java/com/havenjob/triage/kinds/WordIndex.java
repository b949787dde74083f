package com.havenjob.triage.kinds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words that a fit weighs, numbered: only those that many senders write, and write as names are not written, so that a
 * model learns how mails are written and nothing of those who wrote or got them.
 */
final class WordIndex {

    private static final int FEWEST_SENDERS = 12;

    private final Map<String, Integer> inSubject;
    private final Map<String, Integer> inText;

    private WordIndex(Map<String, Integer> inSubject, Map<String, Integer> inText) {
        this.inSubject = inSubject;
        this.inText = inText;
    }

    /** The words of these mails, numbered from a number on. */
    static WordIndex of(List<KindExample> examples, int first) {
        var familiar = Set.copyOf(shared(senders(examples, KindExample::withoutNames)));
        var inSubject = numbered(senders(examples, example -> example.wording().inSubject()), familiar, first);
        var inText =
                numbered(senders(examples, example -> example.wording().inText()), familiar, first + inSubject.size());
        return new WordIndex(inSubject, inText);
    }

    private static Map<String, Set<String>> senders(
            List<KindExample> examples, Function<KindExample, Set<String>> words) {
        var senders = new TreeMap<String, Set<String>>();
        for (var example : examples) {
            for (String word : words.apply(example)) {
                senders.computeIfAbsent(word, key -> new HashSet<>()).add(example.sender());
            }
        }
        return senders;
    }

    /** In the order of the words. */
    private static List<String> shared(Map<String, Set<String>> senders) {
        return senders.entrySet().stream()
                .filter(word -> word.getValue().size() >= FEWEST_SENDERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> numbered(Map<String, Set<String>> senders, Set<String> familiar, int first) {
        var numbers = new TreeMap<String, Integer>();
        for (String word : shared(senders)) {
            if (familiar.contains(word)) {
                numbers.put(word, first + numbers.size());
            }
        }
        return numbers;
    }

    /** How many words there are. */
    int size() {
        return inSubject.size() + inText.size();
    }

    /** The numbers of a mail's words. */
    int[] numbers(Wording wording) {
        return IntStream.concat(numbers(wording.inSubject(), inSubject), numbers(wording.inText(), inText))
                .sorted()
                .toArray();
    }

    private static IntStream numbers(Set<String> words, Map<String, Integer> numbers) {
        return words.stream().map(numbers::get).flatMap(Stream::ofNullable).mapToInt(number -> number);
    }

    /** The weights of the words, by number. */
    WordWeights weights(double[][] weights) {
        return new WordWeights(byWord(inSubject, weights), byWord(inText, weights));
    }

    private static Map<String, double[]> byWord(Map<String, Integer> numbers, double[][] weights) {
        var byWord = new HashMap<String, double[]>();
        numbers.forEach((word, number) -> byWord.put(word, weights[number]));
        return byWord;
    }
}
