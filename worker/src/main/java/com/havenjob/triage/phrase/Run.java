package com.havenjob.triage.phrase;

import com.havenjob.triage.phrase.Phrase.Filling;
import com.havenjob.triage.phrase.Program.Operation;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** One try to match a phrase at one place, with bounded backtracking. */
final class Run {

    static final int NO_MATCH = -1;

    private static final int[] NO_SLOTS = {};
    private static final int LONGEST_SLOT = 24;

    private final Program program;
    private final Sentence sentence;
    private final Effort effort;
    private final int[] filledFrom;
    private final int[] filledTo;
    private int open = -1;

    Run(Program program, int slots, Sentence sentence, Effort effort) {
        this.program = program;
        this.sentence = sentence;
        this.effort = effort;
        this.filledFrom = slots == 0 ? NO_SLOTS : new int[slots];
        this.filledTo = slots == 0 ? NO_SLOTS : new int[slots];
    }

    /** What filled the slots of these names in the match that was found. */
    List<Filling> fillings(String[] slots) {
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

    /** The token behind the match, or {@link #NO_MATCH}. */
    int from(int address, int token) {
        int at = address;
        int position = token;
        while (effort.step()) {
            switch (program.operation(at)) {
                case WORD -> {
                    position = positionOf(program.first(at), position);
                    if (position < 0) {
                        return NO_MATCH;
                    }
                    position++;
                    at++;
                }
                case JUMP -> at = program.first(at);
                case SPLIT -> {
                    int last = program.second(at);
                    int branch = program.nextBranch(program.first(at), last, sentence, position);
                    while (branch < last) {
                        int end = from(program.address(branch), position);
                        if (end >= 0) {
                            return end;
                        }
                        branch = program.nextBranch(branch + 1, last, sentence, position);
                    }
                    if (branch > last) {
                        return NO_MATCH;
                    }
                    at = program.address(branch);
                }
                case SLOT -> {
                    return slot(program.first(at), at + 1, position);
                }
                case GAP -> {
                    return gap(program.first(at), at + 1, position);
                }
                case BEGIN -> {
                    if (position != 0 && sentence.firstWord() != position) {
                        return NO_MATCH;
                    }
                    at++;
                }
                case FINISH -> {
                    return position >= sentence.behindLastWord() ? sentence.size() : NO_MATCH;
                }
                case END -> {
                    return position;
                }
            }
        }
        return NO_MATCH;
    }

    /** As {@link #from}, where a look at the next token does not rule it out. */
    private int goOn(int address, int position) {
        return program.mayGoOn(address, sentence, position) ? from(address, position) : NO_MATCH;
    }

    private int positionOf(int word, int from) {
        int position = from;
        while (position < sentence.size() && sentence.number(position) != word) {
            if (!Vocabulary.isPassedOver(sentence.number(position)) || !effort.step()) {
                return NO_MATCH;
            }
            position++;
        }
        return position < sentence.size() ? position : NO_MATCH;
    }

    private int slot(int slot, int next, int position) {
        if (position >= sentence.size()) {
            return NO_MATCH;
        }
        var operation = program.operation(next);
        if (operation == Operation.END || operation == Operation.FINISH) {
            return fill(slot, position, sentence.size(), operation == Operation.END);
        }
        int last = Math.min(sentence.size(), position + LONGEST_SLOT);
        int nesting = 0;
        for (int end = position + 1; end <= last; end++) {
            nesting += nesting(sentence.first(end - 1));
            int result = nesting > 0 || isGlued(end) ? NO_MATCH : goOn(next, end);
            if (result >= 0) {
                fill(slot, position, end, false);
                return result;
            }
        }
        return NO_MATCH;
    }

    /** «Baker(s)»: a bracket without a blank before it is a part of the word. */
    private boolean isGlued(int token) {
        return token < sentence.size()
                && sentence.first(token) == '('
                && sentence.start(token) == sentence.end(token - 1);
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
            int result = goOn(next, end);
            if (result >= 0) {
                return result;
            }
        }
        return NO_MATCH;
    }
}
