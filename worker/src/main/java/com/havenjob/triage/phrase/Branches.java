package com.havenjob.triage.phrase;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Vocabulary;
import com.havenjob.triage.text.WordBits;

/**
 * What a split and those that follow it choose between, in order: lists of words have many branches, and the next token
 * rules nearly all of them out.
 *
 * @param addresses where the branches begin
 * @param beginnings the words that each can begin with
 * @param first the first of the branches that is the split's own; those before it are those of earlier splits
 */
record Branches(int[] addresses, WordBits.Sets beginnings, int first) {

    /** The first branch at or behind one that may go on with this token; more than {@link #last} where there is none. */
    int next(int from, Sentence sentence, int token) {
        if (token == sentence.size()) {
            return nextWithoutWord(from);
        }
        int number = sentence.number(token);
        return Vocabulary.isPassedOver(number) ? from : beginnings.next(from, number);
    }

    private int nextWithoutWord(int from) {
        int branch = from;
        while (branch <= last() && !beginnings.isAll(branch)) {
            branch++;
        }
        return branch;
    }

    /** The last branch. */
    int last() {
        return addresses.length - 1;
    }

    /** Where a branch begins. */
    int address(int branch) {
        return addresses[branch];
    }
}
