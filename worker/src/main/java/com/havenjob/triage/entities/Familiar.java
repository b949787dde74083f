package com.havenjob.triage.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of mails are words of a language and no names: several senders write them, small or in titles, and seldom in
 * the name of an employer or place. Capitals that very many senders write are nouns, as in German, or begin sentences.
 */
final class Familiar {

    private static final int FEWEST_SENDERS = 4;
    private static final int FEWEST_WITH_CAPITAL = 30;
    private static final double MOST_IN_NAMES = 0.2;

    /** How a word is written in a mail. */
    private enum Use {
        PLAIN,
        CAPITAL,
        NAME
    }

    /** By use and word: the senders. */
    private final Map<Use, Map<String, Set<String>>> senders =
            Map.of(Use.PLAIN, new HashMap<>(), Use.CAPITAL, new HashMap<>(), Use.NAME, new HashMap<>());

    void add(EntityExample example) {
        for (int i = 0; i < example.passages().size(); i++) {
            var sentence = example.passages().get(i).sentence();
            for (int token = 0; token < sentence.size(); token++) {
                String word = sentence.folded(token);
                if (sentence.isMark(token) || isPlain(word)) {
                    var use = use(example.tags(i)[token], Character.isUpperCase(sentence.first(token)));
                    senders.getOrDefault(use, Map.of())
                            .computeIfAbsent(word, key -> new HashSet<>())
                            .add(example.sender());
                }
            }
        }
    }

    private static Use use(int tag, boolean capital) {
        boolean title = tag == Tags.begins(EntityType.TITLE) || tag == Tags.goesOn(EntityType.TITLE);
        if (tag != Tags.OUTSIDE && !title) {
            return Use.NAME;
        }
        return capital && !title ? Use.CAPITAL : Use.PLAIN;
    }

    /** Numbers, addresses and genitives («Acme's») are of one mail. */
    private static boolean isPlain(String word) {
        return !word.endsWith("'s")
                && !word.endsWith("’s")
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
    }

    /** The familiar words, folded. */
    List<String> words() {
        var words = new HashSet<String>();
        for (var use : List.of(Use.PLAIN, Use.CAPITAL)) {
            int fewest = use == Use.PLAIN ? FEWEST_SENDERS : FEWEST_WITH_CAPITAL;
            senders.getOrDefault(use, Map.of()).forEach((word, by) -> {
                if (by.size() >= fewest && inNames(word) <= MOST_IN_NAMES * by.size()) {
                    words.add(word);
                }
            });
        }
        return List.copyOf(words);
    }

    private int inNames(String word) {
        return senders.getOrDefault(Use.NAME, Map.of())
                .getOrDefault(word, Set.of())
                .size();
    }
}
