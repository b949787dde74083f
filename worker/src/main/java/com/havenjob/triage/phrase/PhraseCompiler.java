package com.havenjob.triage.phrase;

import com.havenjob.triage.phrase.Program.Instruction;
import com.havenjob.triage.phrase.Program.Operation;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the text of a phrase into a {@link Phrase}. */
public final class PhraseCompiler {

    private static final String SEPARATORS = "-|:|¦|·|•|>";
    private static final Pattern NESTED = Pattern.compile("[(<{.]");
    private static final int SHORT_GAP = 3;
    private static final int LONG_GAP = 8;

    private final Vocabulary vocabulary;
    private final Map<String, String> lists;

    /**
     * @param vocabulary gets the words of every phrase compiled
     * @param lists the alternatives of each word list by its name, in phrase syntax: {@code a|b c|d}
     */
    public PhraseCompiler(Vocabulary vocabulary, Map<String, String> lists) {
        this.vocabulary = vocabulary;
        this.lists = new HashMap<>(lists);
        this.lists.put("sep", SEPARATORS);
    }

    /** The compiled phrase; {@link IllegalArgumentException} that quotes it where its syntax is wrong. */
    public Phrase compile(String source) {
        var compilation = new Compilation(source);
        compilation.sequence(source, 0);
        compilation.emit(Operation.END, 0, 0);
        var phrase = new Phrase(source, compilation.program, compilation.slots);
        if (phrase.firstWords().isEmpty() && !phrase.isAnchored()) {
            throw new IllegalArgumentException("«" + source + "» has to begin with a word, or with ^");
        }
        return phrase;
    }

    private final class Compilation {

        private static final int DEEPEST = 12;

        private final String source;
        private final List<Instruction> program = new ArrayList<>();
        private final List<String> slots = new ArrayList<>();

        Compilation(String source) {
            this.source = source;
        }

        void sequence(String text, int depth) {
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("«" + source + "» is nested too deep; does a list name itself?");
            }
            int at = 0;
            while (at < text.length()) {
                at = switch (text.charAt(at)) {
                    case ' ' -> at + 1;
                    case '(' -> group(text, at, depth);
                    case '<' -> list(text, at, depth);
                    case '{' -> slot(text, at);
                    case '\\' -> literal(text, at);
                    default -> word(text, at);
                };
            }
        }

        private int group(String text, int at, int depth) {
            int close = closing(text, at);
            String group = text.substring(at + 1, close);
            return optionally(text, close + 1, () -> alternatives(group, depth));
        }

        private int closing(String text, int open) {
            int depth = 0;
            for (int i = open; i < text.length(); i++) {
                depth += nesting(text, i);
                if (depth == 0) {
                    return i;
                }
            }
            throw new IllegalArgumentException("«" + source + "» has a ( without its )");
        }

        private static int nesting(String text, int at) {
            boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
            char c = text.charAt(at);
            return escaped ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
        }

        private int optionally(String text, int behind, Runnable body) {
            boolean optional = behind < text.length() && text.charAt(behind) == '?';
            if (!optional) {
                body.run();
                return behind;
            }
            int split = emit(Operation.SPLIT, 0, 0);
            body.run();
            program.set(split, new Instruction(Operation.SPLIT, split + 1, program.size()));
            return behind + 1;
        }

        private int list(String text, int at, int depth) {
            int close = text.indexOf('>', at);
            String alternatives = close < 0 ? null : lists.get(text.substring(at + 1, close));
            if (alternatives == null) {
                throw new IllegalArgumentException("«" + source + "» names a word list that does not exist");
            }
            return optionally(text, close + 1, () -> alternatives(alternatives, depth));
        }

        private void alternatives(String text, int depth) {
            var branches = longestFirst(split(text));
            var jumps = new ArrayList<Integer>();
            for (int i = 0; i < branches.size(); i++) {
                boolean last = i + 1 == branches.size();
                int split = last ? -1 : emit(Operation.SPLIT, 0, 0);
                sequence(branches.get(i), depth + 1);
                if (!last) {
                    jumps.add(emit(Operation.JUMP, 0, 0));
                    program.set(split, new Instruction(Operation.SPLIT, split + 1, program.size()));
                }
            }
            for (int jump : jumps) {
                program.set(jump, new Instruction(Operation.JUMP, program.size(), 0));
            }
        }

        /** «offer of employment» before «offer»: what the shorter leaves over would fill the slot behind it. */
        private List<String> longestFirst(List<String> branches) {
            boolean plain = branches.stream()
                    .noneMatch(
                            branch -> branch.isEmpty() || NESTED.matcher(branch).find());
            return plain
                    ? branches.stream()
                            .sorted(Comparator.comparingInt((String branch) -> branch.split(" ").length)
                                    .reversed())
                            .toList()
                    : branches;
        }

        private List<String> split(String text) {
            var branches = new ArrayList<String>();
            int depth = 0;
            int from = 0;
            for (int i = 0; i < text.length(); i++) {
                depth += nesting(text, i);
                if (text.charAt(i) == '|' && depth == 0) {
                    branches.add(text.substring(from, i));
                    from = i + 1;
                }
            }
            branches.add(text.substring(from));
            return branches;
        }

        private int literal(String text, int at) {
            emitWord(text.substring(at + 1, at + 2));
            return at + 2;
        }

        private int slot(String text, int at) {
            int close = text.indexOf('}', at);
            if (close < 0) {
                throw new IllegalArgumentException("«" + source + "» has a { without its }");
            }
            emit(Operation.SLOT, slots.size(), 0);
            slots.add(text.substring(at + 1, close));
            return close + 1;
        }

        private int word(String text, int at) {
            int end = at;
            while (end < text.length() && " (<{".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String word = text.substring(at, end);
            boolean optional = word.length() > 1 && word.endsWith("?");
            String bare = optional ? word.substring(0, word.length() - 1) : word;
            optionally(optional ? "?" : "", 0, () -> emitWord(bare));
            return end;
        }

        private void emitWord(String word) {
            switch (word) {
                case "¦" -> emit(Operation.WORD, vocabulary.add("|"), 0); // the bar itself parts alternatives
                case ".." -> emit(Operation.GAP, SHORT_GAP, 0);
                case "..." -> emit(Operation.GAP, LONG_GAP, 0);
                case "^" -> emit(Operation.BEGIN, 0, 0);
                case "$" -> emit(Operation.FINISH, 0, 0);
                default -> emit(Operation.WORD, vocabulary.add(Folding.fold(word)), 0);
            }
        }

        int emit(Operation operation, int first, int second) {
            program.add(new Instruction(operation, first, second));
            return program.size() - 1;
        }
    }
}
