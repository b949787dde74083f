package com.havenjob.triage.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The body of a mail as lines and as sentences. Hard-wrapped lines are put together again before sentences are cut, and
 * only so much is read as a person would: the first {@value #MOST_CHARACTERS} characters and {@value #MOST_LINES} lines.
 *
 * @param lines the lines that are not blank, stripped
 * @param sentences the sentences of all lines, in order
 */
public record MailText(List<Sentence> lines, List<Sentence> sentences) {

    private static final int MOST_CHARACTERS = 12_000;
    private static final int MOST_LINES = 250;
    private static final int LONGEST_LINE = 4_000;
    private static final int SHORTEST_WRAPPED = 45;
    private static final int NARROWEST_WRAPPED = 60;
    private static final int WIDEST_WRAPPED = 82;

    public MailText {
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
    }

    /** Reads a body with the vocabulary's numbers. */
    public static MailText of(String body, Tokenizer tokenizer) {
        var rawLines = lines(body);
        int width = width(rawLines);
        var lines = new ArrayList<Sentence>(rawLines.size());
        var sentences = new ArrayList<Sentence>();
        int first = 0;
        for (int i = 0; i < rawLines.size(); i++) {
            String line = rawLines.get(i);
            if (line.isEmpty()) {
                first = i + 1;
                continue;
            }
            var tokens = tokenizer.tokenize(line);
            lines.add(tokens);
            if (i + 1 < rawLines.size() && isWrapped(line, rawLines.get(i + 1), width)) {
                continue;
            }
            // No line is cut into words twice: most paragraphs are one, and the others have the words of theirs.
            var paragraph =
                    first == i ? tokens : tokenizer.join(lines.subList(lines.size() - (i + 1 - first), lines.size()));
            Sentences.cut(paragraph, tokenizer, sentences);
            first = i + 1;
        }
        return new MailText(lines, sentences);
    }

    /** The stripped lines of the body, one empty line for each gap between paragraphs. */
    private static List<String> lines(String body) {
        var lines = new ArrayList<String>();
        int limit = Math.min(body.length(), MOST_CHARACTERS);
        int from = 0;
        while (from < limit && lines.size() < MOST_LINES) {
            int newline = body.indexOf('\n', from);
            int to = (newline < 0 || newline > limit) ? limit : newline;
            String line = squeeze(body, from, Math.min(to, from + LONGEST_LINE));
            if (isLink(line)) {
                from = to + 1; // where a button leads says nothing to a reader, and parts lines that belong together
                continue;
            }
            if (!line.isEmpty() || (!lines.isEmpty() && !lines.getLast().isEmpty())) {
                lines.add(line);
            }
            from = to + 1;
        }
        return lines;
    }

    private static boolean isLink(String line) {
        int start = line.startsWith("<") || line.startsWith("(") || line.startsWith("[") ? 1 : 0;
        return (line.startsWith("http://", start) || line.startsWith("https://", start)) && line.indexOf(' ') < 0;
    }

    private static String squeeze(String body, int from, int to) {
        if (isSqueezed(body, from, to)) {
            return singular(body.substring(from, to));
        }
        var line = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int word = at;
            while (word < to && isSkipped(body.charAt(word), line)) {
                word++;
            }
            int end = word;
            while (end < to && !Tokenizer.isBlank(body.charAt(end))) {
                end++;
            }
            if (end > word) {
                line.append(line.isEmpty() ? "" : " ").append(body, word, end);
            }
            at = end;
        }
        return singular(line.toString());
    }

    private static String singular(String line) {
        return line.indexOf("(s)") < 0 ? line : line.replace("(s)", "s");
    }

    /** Whether there is nothing to take away: one blank between words, none at the margins, and no mark at the left one. */
    private static boolean isSqueezed(String body, int from, int to) {
        boolean blank = true;
        for (int at = from; at < to; at++) {
            char c = body.charAt(at);
            boolean word = !Tokenizer.isBlank(c);
            if ((!word && (blank || c != ' ')) || (at == from && (c == '>' || c == '*'))) {
                return false;
            }
            blank = !word;
        }
        return !blank;
    }

    /** Blanks, and the quoting marks and list bullets at the margin, which say nothing. */
    private static boolean isSkipped(char c, StringBuilder line) {
        return Tokenizer.isBlank(c) || (line.isEmpty() && (c == '>' || c == '*'));
    }

    private static boolean isWrapped(String line, String next, int width) {
        if (next.isEmpty()) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        char first = next.charAt(0);
        if (last == '.' || last == '!' || last == '?' || last == ':') {
            return false;
        }
        if (Character.isLowerCase(first) || (first == '(' && line.length() >= SHORTEST_WRAPPED)) {
            return true;
        }
        return line.length() >= SHORTEST_WRAPPED && line.length() + firstWord(next) >= width - 2;
    }

    private static int firstWord(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line.length() : blank;
    }

    /**
     * The length of the longest line where the sender's program may have broken the lines; otherwise more than any line
     * can have. A line was broken where the next word would not have fitted.
     */
    private static int width(List<String> lines) {
        int width = 0;
        for (String line : lines) {
            width = Math.max(width, line.length());
        }
        return width >= NARROWEST_WRAPPED && width <= WIDEST_WRAPPED ? width : Integer.MAX_VALUE;
    }
}
