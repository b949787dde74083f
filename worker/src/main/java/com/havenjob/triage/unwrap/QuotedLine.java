package com.havenjob.triage.unwrap;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a body.
 *
 * @param raw as it stands
 * @param depth how many quote marks it begins with
 * @param content behind them, without invisible characters and outer white space
 */
record QuotedLine(String raw, int depth, String content) {

    private static final int LONGEST_LOOKED_AT = 4_000;

    static List<QuotedLine> of(String text) {
        var lines = new ArrayList<QuotedLine>();
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines.add(line(text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    private static QuotedLine line(String raw) {
        int i = 0;
        int depth = 0;
        int behindMarks = 0;
        while (i < raw.length() && (raw.charAt(i) == '>' || isBlank(raw.charAt(i)))) {
            if (raw.charAt(i) == '>') {
                depth++;
                behindMarks = i + 1;
            }
            i++;
        }
        return new QuotedLine(raw, depth, stripped(visible(raw, behindMarks)));
    }

    /** Most lines have nothing invisible, and are not copied. */
    private static String visible(String raw, int from) {
        int end = from;
        while (end < raw.length() && !isInvisible(raw.charAt(end))) {
            end++;
        }
        if (end == raw.length()) {
            return raw.substring(from, Math.min(end, from + LONGEST_LOOKED_AT));
        }
        var content = new StringBuilder();
        for (int k = from; k < raw.length() && content.length() < LONGEST_LOOKED_AT; k++) {
            char c = raw.charAt(k);
            if (!isInvisible(c)) {
                content.append(c);
            }
        }
        return content.toString();
    }

    private static String stripped(String content) {
        int start = 0;
        int end = content.length();
        while (start < end && (isBlank(content.charAt(start)) || Character.isWhitespace(content.charAt(start)))) {
            start++;
        }
        while (end > start && (isBlank(content.charAt(end - 1)) || Character.isWhitespace(content.charAt(end - 1)))) {
            end--;
        }
        return content.substring(start, end);
    }

    boolean isBlank() {
        return content.isEmpty();
    }

    /** Without the first {@code levels} quote marks, and empty where nothing can be seen on it. */
    String without(int levels) {
        if (isBlank() && levels >= depth) {
            return "";
        }
        int from = 0;
        for (int i = 0; i < levels; i++) {
            int mark = from;
            while (mark < raw.length() && Character.isWhitespace(raw.charAt(mark))) {
                mark++;
            }
            if (mark == raw.length() || raw.charAt(mark) != '>') {
                break;
            }
            from = raw.startsWith(" ", mark + 1) ? mark + 2 : mark + 1;
        }
        return raw.substring(from);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060';
    }
}
