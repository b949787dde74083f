package com.havenjob.triage.phrase;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Vocabulary;
import com.havenjob.triage.text.WordBits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A compiled phrase: a little program over tokens, matched with bounded backtracking.
 *
 * <pre>
 *   word           that word, without regard to case and accents; commas and quotation marks before it do not matter
 *   (a|b c|)       one of these; an empty one makes it optional
 *   word?          optional; also behind a group or a list
 *   &lt;list&gt;         one of the entries of a word list of the lexicon
 *   {title}        a slot: at least one token, as few as possible; at the end of the phrase all that is left
 *   ..   ...       up to three, up to eight tokens of any kind
 *   \(             a bracket itself; the bar | is written ¦
 *   ^  $           beginning and end of the sentence
 * </pre>
 */
public final class Phrase {

    private static final int[] NO_SLOTS = {};
    private static final int LONGEST_SLOT = 24;

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

    private final String source;
    private final Instruction[] program;
    private final String[] slots;
    private final WordBits[] required;
    private final boolean anchored;

    Phrase(String source, List<Instruction> program, List<String> slots) {
        this.source = source;
        this.program = program.toArray(Instruction[]::new);
        this.slots = slots.toArray(String[]::new);
        this.required = required();
        this.anchored = this.program[0].operation() == Operation.BEGIN;
    }

    /** Where a slot was filled: tokens {@code from} to {@code to}; open where nothing in the phrase bounds its end. */
    public record Filling(String slot, int from, int to, boolean open) {}

    /** Tokens {@code from} to {@code to} of a sentence that a phrase covers, and what filled its slots. */
    public record Hit(int from, int to, List<Filling> fillings) {

        /** How many tokens the phrase itself named: the more, the less likely a coincidence. */
        public int literals() {
            int named = to - from;
            for (var filling : fillings) {
                named -= filling.to() - filling.from();
            }
            return named;
        }
    }

    /** The words it can begin with; empty where only the beginning of the sentence can tell. */
    Set<Integer> firstWords() {
        var words = new TreeSet<Integer>();
        return collectFirst(0, words) ? words : Set.of();
    }

    private boolean collectFirst(int at, Set<Integer> words) {
        var instruction = program[at];
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

    /** Sets of words of which every match has at least one each, those that say most first. */
    private WordBits[] required() {
        var sets = new ArrayList<WordBits>();
        for (int at = 0; at < program.length; at++) {
            var operation = program[at].operation();
            boolean decides = operation == Operation.WORD || operation == Operation.SPLIT;
            var words = new TreeSet<Integer>();
            if (decides && !endsWithout(at, 0, new BitSet()) && collectFirst(at, words)) {
                sets.add(words.stream().map(WordBits::of).reduce(WordBits.NONE, WordBits::and));
            }
        }
        return sets.stream()
                .distinct()
                .filter(set -> set.size() <= MOST_WORDS_REQUIRED)
                .sorted(Comparator.comparingInt(WordBits::size))
                .toArray(WordBits[]::new);
    }

    /** Whether a sentence lacks a word that every match has. */
    private boolean isImpossibleIn(Sentence sentence) {
        var words = sentence.words();
        for (var set : required) {
            if (!set.meets(words)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithout(int avoided, int at, BitSet seen) {
        if (at == avoided || seen.get(at)) {
            return false;
        }
        seen.set(at);
        var instruction = program[at];
        return switch (instruction.operation()) {
            case END -> true;
            case JUMP -> endsWithout(avoided, instruction.first(), seen);
            case SPLIT ->
                endsWithout(avoided, instruction.first(), seen) || endsWithout(avoided, instruction.second(), seen);
            case WORD, SLOT, GAP, BEGIN, FINISH -> endsWithout(avoided, at + 1, seen);
        };
    }

    boolean isAnchored() {
        return anchored;
    }

    /** The match that begins at this token, or null; also null once there is no effort left. */
    @Nullable
    Hit matchAt(Sentence sentence, int token, Effort effort) {
        boolean misplaced = anchored && token != 0 && token != sentence.firstWord();
        if (misplaced || isImpossibleIn(sentence)) {
            return null;
        }
        effort.beginMatch();
        var run = new Run(sentence, effort);
        int end = run.from(0, token);
        return end < 0 ? null : new Hit(token, end, run.fillings());
    }

    @Override
    public String toString() {
        return source;
    }

    private final class Run {

        private final Sentence sentence;
        private final Effort effort;
        private final int[] filledFrom = slots.length == 0 ? NO_SLOTS : new int[slots.length];
        private final int[] filledTo = slots.length == 0 ? NO_SLOTS : new int[slots.length];
        private int open = -1;

        Run(Sentence sentence, Effort effort) {
            this.sentence = sentence;
            this.effort = effort;
        }

        List<Filling> fillings() {
            if (slots.length == 0) {
                return List.of();
            }
            var fillings = new ArrayList<Filling>(slots.length);
            for (int i = 0; i < slots.length; i++) {
                if (filledTo[i] > filledFrom[i]) {
                    fillings.add(new Filling(slots[i], filledFrom[i], filledTo[i], open == i));
                }
            }
            return fillings;
        }

        /** The token behind the match, or -1. */
        int from(int address, int token) {
            int at = address;
            int position = token;
            while (effort.step()) {
                var instruction = program[at];
                switch (instruction.operation()) {
                    case WORD -> {
                        position = positionOf(instruction.first(), position);
                        if (position < 0) {
                            return -1;
                        }
                        position++;
                        at++;
                    }
                    case JUMP -> at = instruction.first();
                    case SPLIT -> {
                        int end = from(instruction.first(), position);
                        if (end >= 0) {
                            return end;
                        }
                        at = instruction.second();
                    }
                    case SLOT -> {
                        return slot(instruction.first(), at + 1, position);
                    }
                    case GAP -> {
                        return gap(instruction.first(), at + 1, position);
                    }
                    case BEGIN -> {
                        if (position != 0 && sentence.firstWord() != position) {
                            return -1;
                        }
                        at++;
                    }
                    case FINISH -> {
                        return position >= sentence.behindLastWord() ? sentence.size() : -1;
                    }
                    case END -> {
                        return position;
                    }
                }
            }
            return -1;
        }

        private int positionOf(int word, int from) {
            int position = from;
            while (position < sentence.size() && sentence.number(position) != word) {
                if (!Vocabulary.isPassedOver(sentence.number(position)) || !effort.step()) {
                    return -1;
                }
                position++;
            }
            return position < sentence.size() ? position : -1;
        }

        private int slot(int slot, int next, int position) {
            if (position >= sentence.size()) {
                return -1;
            }
            var operation = program[next].operation();
            if (operation == Operation.END || operation == Operation.FINISH) {
                return fill(slot, position, sentence.size(), operation == Operation.END);
            }
            int last = Math.min(sentence.size(), position + LONGEST_SLOT);
            int nesting = 0;
            for (int end = position + 1; end <= last; end++) {
                nesting += nesting(sentence.first(end - 1));
                int result = nesting > 0 ? -1 : from(next, end);
                if (result >= 0) {
                    fill(slot, position, end, false);
                    return result;
                }
            }
            return -1;
        }

        private static int nesting(char c) {
            return c == '(' ? 1 : c == ')' ? -1 : 0;
        }

        private int fill(int slot, int from, int to, boolean unbounded) {
            filledFrom[slot] = from;
            filledTo[slot] = to;
            open = unbounded ? slot : open;
            return to;
        }

        private int gap(int longest, int next, int position) {
            int last = Math.min(sentence.size(), position + longest);
            for (int end = position; end <= last; end++) {
                int result = from(next, end);
                if (result >= 0) {
                    return result;
                }
            }
            return -1;
        }
    }
}
