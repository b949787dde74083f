package com.havenjob.triage.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of mails are words of a language and no names: several senders write them, small or in titles, and seldom in
 * the name of an employer or place. What may be a name by its capital is none, however many senders write it: they may all write
 * to one person.
 */
final class Familiar {

    private static final int FEWEST_SENDERS = 4;

    /** Of nouns that have a capital in their language: surnames have one too. */
    private static final int FEWEST_OF_NOUN = 12;

    private static final double MOST_IN_NAMES = 0.2;

    /** How a word is written in a mail. */
    private enum Use {
        PLAIN,
        NOUN,
        NAME
    }

    /** By use and word: the senders. */
    private final Map<Use, Map<String, Set<String>>> senders =
            Map.of(Use.PLAIN, new HashMap<>(), Use.NOUN, new HashMap<>(), Use.NAME, new HashMap<>());

    void add(EntityExample example) {
        for (int i = 0; i < example.passages().size(); i++) {
            var sentence = example.passages().get(i).sentence();
            for (int token = 0; token < sentence.size(); token++) {
                String word = sentence.folded(token);
                if (sentence.isMark(token) || isPlain(word)) {
                    use(example, i, token)
                            .ifPresent(use -> senders.getOrDefault(use, Map.of())
                                    .computeIfAbsent(word, key -> new HashSet<>())
                                    .add(example.sender()));
                }
            }
        }
    }

    /** Nothing where nobody can tell. */
    private static Optional<Use> use(EntityExample example, int passage, int token) {
        int tag = example.tags(passage)[token];
        var sentence = example.passages().get(passage).sentence();
        if (tag == Tags.begins(EntityType.TITLE) || tag == Tags.goesOn(EntityType.TITLE)) {
            return Optional.of(Use.PLAIN); // nobody is in the title of a position
        }
        if (tag != Tags.OUTSIDE) {
            return Optional.of(Use.NAME);
        }
        if (example.capitals().mayBeName(sentence, token)) {
            return Optional.empty();
        }
        return Optional.of(Character.isUpperCase(sentence.first(token)) ? Use.NOUN : Use.PLAIN);
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
        for (var use : List.of(Use.PLAIN, Use.NOUN)) {
            int fewest = use == Use.PLAIN ? FEWEST_SENDERS : FEWEST_OF_NOUN;
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
