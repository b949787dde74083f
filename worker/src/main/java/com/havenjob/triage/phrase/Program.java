package com.havenjob.triage.phrase;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Vocabulary;
import com.havenjob.triage.text.WordBits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The instructions of a phrase, and what can be said of it without running it. Plain arrays: it is read for most words of
 * every mail.
 */
final class Program {

    /** A set of more bits is met by nearly every sentence, and asking costs more than it saves. */
    private static final int MOST_WORDS_REQUIRED = 48;

    /** What an instruction does; {@code first} and {@code second} are a word, a slot, a length or two addresses. */
    enum Operation {
        WORD,
        SPLIT,
        JUMP,
        SLOT,
        GAP,
        BEGIN,
        FINISH,
        END
    }

    record Instruction(Operation operation, int first, int second) {}

    private final Operation[] operations;
    private final int[] first;
    private final int[] second;

    /** By address, the words that can be matched next from there. */
    private final WordBits.Sets beginnings;

    /** By address of a split. */
    private final @Nullable Branches[] branches;

    Program(List<Instruction> instructions) {
        operations = instructions.stream().map(Instruction::operation).toArray(Operation[]::new);
        first = instructions.stream().mapToInt(Instruction::first).toArray();
        second = instructions.stream().mapToInt(Instruction::second).toArray();
        beginnings = new WordBits.Sets();
        for (int at = 0; at < operations.length; at++) {
            beginnings.add(beginning(at));
        }
        branches = allBranches();
    }

    Operation operation(int at) {
        return operations[at];
    }

    int first(int at) {
        return first[at];
    }

    int second(int at) {
        return second[at];
    }

    /** Whether it can go on from this address with this token; true also where only running it can tell. */
    boolean mayGoOn(int at, Sentence sentence, int token) {
        if (token >= sentence.size()) {
            return beginnings.isAll(at);
        }
        int number = sentence.number(token);
        return beginnings.has(at, number) || Vocabulary.isPassedOver(number);
    }

    /** What a split at this address and those that follow it choose between. */
    Branches branches(int at) {
        return Objects.requireNonNull(branches[at]);
    }

    /** The words it can begin with; empty where only the beginning of the sentence can tell. */
    Set<Integer> firstWords() {
        var words = new TreeSet<Integer>();
        return collectFirst(0, words) ? words : Set.of();
    }

    /** The words that can stand behind this first word; all of them where more than words can. */
    WordBits followers(int word) {
        var followers = WordBits.NONE;
        for (int at = 0; at < operations.length; at++) {
            // Any instruction for the word, since those behind the first only make the set larger.
            if (operations[at] == Operation.WORD && first[at] == word) {
                followers = followers.and(beginnings.get(at + 1));
            }
        }
        return followers;
    }

    private @Nullable Branches[] allBranches() {
        var all = new @Nullable Branches[operations.length];
        for (int at = 0; at < operations.length; at++) {
            if (operations[at] == Operation.SPLIT && all[at] == null) {
                share(splitsFrom(at), all);
            }
        }
        return all;
    }

    /** A split, the one that it goes on to where its first branch does not match, and so on. */
    private List<Integer> splitsFrom(int at) {
        var splits = new ArrayList<Integer>();
        for (int split = at; operations[split] == Operation.SPLIT; split = second[split]) {
            splits.add(split);
        }
        return splits;
    }

    /** Several splits in a row have their branches in common. */
    private void share(List<Integer> splits, @Nullable Branches[] all) {
        var addresses = IntStream.concat(
                        splits.stream().mapToInt(split -> first[split]), IntStream.of(second[splits.getLast()]))
                .toArray();
        var begins = new WordBits.Sets();
        Arrays.stream(addresses).mapToObj(beginnings::get).forEach(begins::add);
        for (int i = 0; i < splits.size(); i++) {
            all[splits.get(i)] = new Branches(addresses, begins, i);
        }
    }

    private WordBits beginning(int at) {
        var words = new TreeSet<Integer>();
        return collectFirst(at, words) ? bits(words) : WordBits.ALL;
    }

    private static WordBits bits(Set<Integer> words) {
        return words.stream().map(WordBits::of).reduce(WordBits.NONE, WordBits::and);
    }

    private boolean collectFirst(int at, Set<Integer> words) {
        return switch (operations[at]) {
            case WORD -> {
                words.add(first[at]);
                yield true;
            }
            case JUMP -> collectFirst(first[at], words);
            case SPLIT -> collectFirst(first[at], words) && collectFirst(second[at], words);
            case BEGIN -> collectFirst(at + 1, words);
            case SLOT, GAP, FINISH, END -> false;
        };
    }

    /** Sets of words of which every match has at least one each, those that say most first. */
    List<WordBits> required() {
        var sets = new ArrayList<WordBits>();
        for (int at = 0; at < operations.length; at++) {
            boolean decides = operations[at] == Operation.WORD || operations[at] == Operation.SPLIT;
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

    private boolean endsWithout(int avoided, int at, BitSet seen) {
        if (at == avoided || seen.get(at)) {
            return false;
        }
        seen.set(at);
        return switch (operations[at]) {
            case END -> true;
            case JUMP -> endsWithout(avoided, first[at], seen);
            case SPLIT -> endsWithout(avoided, first[at], seen) || endsWithout(avoided, second[at], seen);
            case WORD, SLOT, GAP, BEGIN, FINISH -> endsWithout(avoided, at + 1, seen);
        };
    }
}
