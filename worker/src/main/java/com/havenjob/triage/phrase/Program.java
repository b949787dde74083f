package com.havenjob.triage.phrase;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Vocabulary;
import com.havenjob.triage.text.WordBits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The instructions of a phrase, laid out to be run: plain arrays, since it is read for most words of every mail. */
final class Program {

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

    /** First and second of each instruction in turn; of a split its first and its last branch. */
    private final int[] operands;

    /** By address, the words that can be matched next from there. */
    private final WordBits.Sets beginnings;

    /**
     * The branches of all splits: a split that another one goes on to is the rest of the choice, so that a list of words is
     * one choice of many branches.
     */
    private final int[] branches;

    private final WordBits.Sets branchBeginnings;

    Program(List<Instruction> instructions, Analysis analysis) {
        operations = instructions.stream().map(Instruction::operation).toArray(Operation[]::new);
        operands = new int[2 * operations.length];
        var addresses = new ArrayList<Integer>();
        for (int at = 0; at < instructions.size(); at++) {
            var instruction = instructions.get(at);
            boolean isLaidOut = second(at) != 0; // as part of a choice, whose last branch is never the first of all
            if (operations[at] != Operation.SPLIT) {
                lay(at, instruction.first(), instruction.second());
            } else if (!isLaidOut) {
                layOut(at, instructions, addresses);
            }
        }
        branches = addresses.stream().mapToInt(Integer::intValue).toArray();
        branchBeginnings =
                WordBits.Sets.of(addresses.stream().map(analysis::beginning).toList());
        beginnings = WordBits.Sets.of(IntStream.range(0, instructions.size())
                .mapToObj(analysis::beginning)
                .toList());
    }

    /** A split, the one that it goes on to where its first branch does not match, and so on. */
    private void layOut(int split, List<Instruction> instructions, List<Integer> addresses) {
        var splits = new ArrayList<Integer>();
        int at = split;
        while (operations[at] == Operation.SPLIT) {
            splits.add(at);
            at = instructions.get(at).second();
        }
        int last = addresses.size() + splits.size();
        for (int one : splits) {
            lay(one, addresses.size(), last);
            addresses.add(instructions.get(one).first());
        }
        addresses.add(at);
    }

    private void lay(int at, int first, int second) {
        operands[2 * at] = first;
        operands[2 * at + 1] = second;
    }

    Operation operation(int at) {
        return operations[at];
    }

    int first(int at) {
        return operands[2 * at];
    }

    int second(int at) {
        return operands[2 * at + 1];
    }

    /** Where a branch begins. */
    int address(int branch) {
        return branches[branch];
    }

    /** The first branch from one up to the last that may go on with this token; one more than the last where none may. */
    int nextBranch(int from, int last, Sentence sentence, int token) {
        int branch = from;
        if (token >= sentence.size()) {
            while (branch <= last && !branchBeginnings.isAll(branch)) {
                branch++;
            }
            return branch;
        }
        int number = sentence.number(token);
        return Vocabulary.isPassedOver(number) ? from : branchBeginnings.next(from, last + 1, number);
    }

    /** Whether it can go on from this address with this token; true also where only running it can tell. */
    boolean mayGoOn(int at, Sentence sentence, int token) {
        if (token >= sentence.size()) {
            return beginnings.isAll(at);
        }
        int number = sentence.number(token);
        return beginnings.has(at, number) || Vocabulary.isPassedOver(number);
    }
}
