package com.havenjob.triage.outcomes;

import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A piece of a line: what tabs part in a table, and bars, dashes, colons and semicolons in a text.
 *
 * @param number the number of its line, from 0
 * @param line the whole line
 * @param from where it begins there
 */
record Cell(String text, int number, String line, int from) {

    private static final int MOST_CHARACTERS = 24_000;
    private static final int MOST_LINES = 400;
    private static final int MOST_CELLS = 1_200;
    private static final int LONGEST_LINE = 1_000;
    private static final int SHORTEST_WRAPPED = 45;
    private static final int MOST_WORDS_OF_A_DATE = 5;
    private static final Pattern TABS = Pattern.compile("\t");
    private static final Pattern MARKS = Pattern.compile(" [|·•–—-] |; ?|: | \\(([^()]{2,60})\\)[,.]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)] ");

    /**
     * The cells of a text that say something, in order: of lines no links, buttons and dates; a table's rows keep theirs.
     *
     * @param buttons folded words of what can be clicked
     * @param isStatus whether a text says where an application stands: in brackets it is a cell of its own
     */
    static List<Cell> of(String text, Set<String> buttons, Predicate<String> isStatus) {
        var cells = new ArrayList<Cell>();
        var lines = lines(text);
        for (int number = 0; number < lines.size() && cells.size() < MOST_CELLS; number++) {
            String line = lines.get(number);
            boolean row = line.indexOf('\t') >= 0;
            for (var cell : row ? parts(line, number, TABS, isStatus) : parts(line, number, MARKS, isStatus)) {
                if (row ? !cell.text().isEmpty() : isFact(cell.text(), buttons)) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private static List<Cell> parts(String line, int number, Pattern mark, Predicate<String> isStatus) {
        var parts = new ArrayList<Cell>();
        var marks = mark.matcher(line);
        int from = 0;
        while (marks.find()) {
            String bracket = marks.groupCount() == 0 ? null : marks.group(1);
            if (bracket == null || isStatus.test(bracket)) {
                parts.add(stripped(number, line, from, marks.start()));
                from = marks.end();
            }
            if (bracket != null && isStatus.test(bracket)) {
                parts.add(stripped(number, line, marks.start(1), marks.end(1)));
            }
        }
        parts.add(stripped(number, line, from, line.length()));
        return parts;
    }

    boolean isBeside(Cell other) {
        return number == other.number;
    }

    /** The words from this cell up to a later one of its line, as they stand in the mail. */
    String upTo(Cell last) {
        return line.substring(from, last.from + last.text.length());
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        while (from < Math.min(text.length(), MOST_CHARACTERS) && lines.size() < MOST_LINES) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            String line =
                    text.substring(from, Math.min(to, from + LONGEST_LINE)).strip();
            if (!lines.isEmpty() && isWrapped(lines.getLast(), line)) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line);
            } else {
                lines.add(line);
            }
            from = to + 1;
        }
        return lines;
    }

    private static boolean isWrapped(String line, String next) {
        return !next.isEmpty()
                && Character.isLowerCase(next.codePointAt(0))
                && line.length() >= SHORTEST_WRAPPED
                && line.length() < LONGEST_LINE
                && line.indexOf('\t') < 0
                && next.indexOf('\t') < 0;
    }

    private static Cell stripped(int row, String line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isMargin(line.charAt(from))) {
            from++;
        }
        var number = NUMBER.matcher(line).region(from, to);
        boolean numbered = number.lookingAt() && TitleWords.hasJobWord(line.substring(number.end(), to));
        from = numbered ? number.end() : from; // «1. Baker», but «3. Mai» is a day
        while (to > from && isMargin(line.charAt(to - 1)) && line.charAt(to - 1) != '.') {
            to--;
        }
        return new Cell(line.substring(from, to), row, line, from);
    }

    private static boolean isMargin(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "*•·-–—>|.✓✔✗✕●○".indexOf(c) >= 0;
    }

    private static boolean isFact(String cell, Set<String> buttons) {
        boolean link = cell.startsWith("http://") || cell.startsWith("https://") || cell.startsWith("<http");
        return !link
                && cell.codePoints().anyMatch(Character::isLetter)
                && !isDate(cell)
                && !buttons.contains(Folding.fold(cell));
    }

    /** «3 May 2026», «12.03.2026 09:15»: one card has them and the next has not, and columns must not shift for it. */
    private static boolean isDate(String cell) {
        return Character.isDigit(cell.codePointAt(0)) && cell.split(" ", 10).length <= MOST_WORDS_OF_A_DATE;
    }
}
