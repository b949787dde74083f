package com.havenjob.triage.phrase;

import com.havenjob.triage.phrase.Program.Instruction;
import com.havenjob.triage.phrase.Program.Operation;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.WordBits;
import java.util.List;
import java.util.Set;
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

    private final String source;
    private final Analysis analysis;
    private final Program program;
    private final String[] slots;
    private final boolean anchored;

    Phrase(String source, List<Instruction> instructions, List<String> slots) {
        this.source = source;
        this.analysis = new Analysis(instructions);
        this.program = new Program(instructions, analysis);
        this.slots = slots.toArray(String[]::new);
        this.anchored = program.operation(0) == Operation.BEGIN;
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
        return analysis.firstWords();
    }

    /** The words that can stand behind this first word; all of them where more than words can. */
    WordBits followers(int word) {
        return analysis.followers(word);
    }

    /** Sets of words of which every sentence with a match has at least one each. */
    List<WordBits> required() {
        return analysis.required();
    }

    boolean isAnchored() {
        return anchored;
    }

    /** The match that begins at this token, or null; also null once there is no effort left. */
    @Nullable
    Hit matchAt(Sentence sentence, int token, Effort effort) {
        if (anchored && token != 0 && token != sentence.firstWord()) {
            return null;
        }
        effort.beginMatch();
        var run = new Run(program, slots.length, sentence, effort);
        int end = run.from(0, token);
        return end == Run.NO_MATCH ? null : new Hit(token, end, run.fillings(slots));
    }

    @Override
    public String toString() {
        return source;
    }
}
