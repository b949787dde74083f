package com.havenjob.triage.phrase;

import com.havenjob.triage.phrase.Program.Instruction;
import com.havenjob.triage.phrase.Program.Operation;
import com.havenjob.triage.text.WordBits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What can be said of the instructions of a phrase without running them, so that seldom they have to be run. */
final class Analysis {

    /** A set of more bits is met by nearly every sentence, and asking costs more than it saves. */
    private static final int MOST_WORDS_REQUIRED = 48;

    private final List<Instruction> instructions;

    Analysis(List<Instruction> instructions) {
        this.instructions = List.copyOf(instructions);
    }

    /** The words that the phrase can begin with; empty where only the beginning of the sentence can tell. */
    Set<Integer> firstWords() {
        var words = new TreeSet<Integer>();
        return collectFirst(0, words) ? words : Set.of();
    }

    /** The words that can be matched next from an address; all of them where more than words can. */
    WordBits beginning(int at) {
        var words = new TreeSet<Integer>();
        return collectFirst(at, words) ? bits(words) : WordBits.ALL;
    }

    /** The words that can stand behind this first word; all of them where more than words can. */
    WordBits followers(int word) {
        var followers = WordBits.NONE;
        for (int at = 0; at < instructions.size(); at++) {
            var instruction = instructions.get(at);
            // Any instruction for the word, since those behind the first only make the set larger.
            if (instruction.operation() == Operation.WORD && instruction.first() == word) {
                followers = followers.and(beginning(at + 1));
            }
        }
        return followers;
    }

    /** Sets of words of which every match has at least one each, those that say most first. */
    List<WordBits> required() {
        var sets = new ArrayList<WordBits>();
        for (int at = 0; at < instructions.size(); at++) {
            var operation = instructions.get(at).operation();
            boolean decides = operation == Operation.WORD || operation == Operation.SPLIT;
            var words = new TreeSet<Integer>();
            if (decides && !endsWithout(at, 0, new BitSet()) && collectFirst(at, words)) {
                sets.add(bits(words));
            }
        }
        return sets.stream()
                .distinct()
                .filter(set -> set.size() <= MOST_WORDS_REQUIRED)
                .sorted(Comparator.comparingInt(WordBits::size))
                .toList();
    }

    private static WordBits bits(Set<Integer> words) {
        return words.stream().map(WordBits::of).reduce(WordBits.NONE, WordBits::and);
    }

    private boolean collectFirst(int at, Set<Integer> words) {
        var instruction = instructions.get(at);
        return switch (instruction.operation()) {
            case WORD -> {
                words.add(instruction.first());
                yield true;
            }
            case JUMP -> collectFirst(instruction.first(), words);
            case SPLIT -> collectFirst(instruction.first(), words) && collectFirst(instruction.second(), words);
            case BEGIN -> collectFirst(at + 1, words);
            case SLOT, GAP, FINISH, END -> false;
        };
    }

    private boolean endsWithout(int avoided, int at, BitSet seen) {
        if (at == avoided || seen.get(at)) {
            return false;
        }
        seen.set(at);
        var instruction = instructions.get(at);
        return switch (instruction.operation()) {
            case END -> true;
            case JUMP -> endsWithout(avoided, instruction.first(), seen);
            case SPLIT ->
                endsWithout(avoided, instruction.first(), seen) || endsWithout(avoided, instruction.second(), seen);
            case WORD, SLOT, GAP, BEGIN, FINISH -> endsWithout(avoided, at + 1, seen);
        };
    }
}
