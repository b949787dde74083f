package com.havenjob.triage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The body of a mail as lines and as sentences. Hard-wrapped lines are put together again before sentences are cut, and
 * only so much is read as a person would: the first {@value #MOST_CHARACTERS} characters and {@value #MOST_LINES} lines.
 *
 * @param lines the lines that are not blank, stripped
 * @param sentences the sentences of all lines, in order
 */
public record MailText(List<Sentence> lines, List<Sentence> sentences) {

    private static final int MOST_CHARACTERS = 24_000;
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 4_000;
    private static final int SHORTEST_WRAPPED = 45;
    private static final int NARROWEST_WRAPPED = 60;
    private static final int WIDEST_WRAPPED = 82;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc",
            "ltd",
            "co",
            "corp",
            "llc",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sr",
            "jr",
            "st",
            "no",
            "nr",
            "vs",
            "e.g",
            "i.e",
            "u.s",
            "z.b",
            "bzw",
            "ca",
            "dhr",
            "mevr",
            "sig",
            "dott",
            "sra",
            "m",
            "mme",
            "p.s",
            "dept",
            "approx",
            "hr",
            "fr",
            "ing",
            "lic",
            "dra",
            "prof",
            "profa",
            "avv",
            "geom",
            "rag",
            "exmo",
            "exma",
            "srta",
            "sig.ra",
            "dott.ssa",
            "gent.mo",
            "gent.ma",
            "ref",
            "rif");

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
        var paragraph = new StringBuilder();
        for (int i = 0; i < rawLines.size(); i++) {
            String line = rawLines.get(i);
            if (line.isEmpty()) {
                flush(paragraph, sentences, tokenizer);
                continue;
            }
            lines.add(tokenizer.tokenize(line));
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            if (i + 1 == rawLines.size() || !isWrapped(line, rawLines.get(i + 1), width)) {
                flush(paragraph, sentences, tokenizer);
            }
        }
        flush(paragraph, sentences, tokenizer);
        return new MailText(lines, sentences);
    }

    private static void flush(StringBuilder paragraph, List<Sentence> sentences, Tokenizer tokenizer) {
        if (!paragraph.isEmpty()) {
            cut(paragraph.toString(), tokenizer, sentences);
            paragraph.setLength(0);
        }
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
        var line = new StringBuilder(to - from);
        boolean gap = false;
        for (int i = from; i < to; i++) {
            char c = body.charAt(i);
            if (Tokenizer.isBlank(c)) {
                gap = true;
            } else if (line.isEmpty() && (c == '>' || c == '*')) {
                gap = true; // quoting marks and list bullets at the margin say nothing
            } else {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                line.append(c);
            }
        }
        return line.toString().replace("(s)", "s");
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
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        return width >= NARROWEST_WRAPPED && width <= WIDEST_WRAPPED ? width : Integer.MAX_VALUE;
    }

    private static void cut(String paragraph, Tokenizer tokenizer, List<Sentence> sentences) {
        int from = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (isEnd(paragraph, i)) {
                add(paragraph.substring(from, i + 1), tokenizer, sentences);
                from = i + 1;
            }
        }
        add(paragraph.substring(from), tokenizer, sentences);
    }

    private static void add(String text, Tokenizer tokenizer, List<Sentence> sentences) {
        String sentence = text.strip();
        if (sentence.length() > 1) {
            sentences.add(tokenizer.tokenize(sentence));
        }
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if ((c != '.' && c != '!' && c != '?') || at + 2 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (next != ' ') {
            return (c == '!' || c == '?') && Character.isUpperCase(next);
        }
        char after = text.charAt(at + 2);
        if (Character.isLowerCase(after) && c != '?') {
            return false;
        }
        return c != '.' || !ABBREVIATIONS.contains(wordBefore(text, at)) || startsAnew(text, at);
    }

    /** «Acme Inc. We will…»: an abbreviation that nevertheless ends the sentence, told by the pronoun behind it. */
    private static boolean startsAnew(String text, int at) {
        int end = at + 2;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return OPENERS.contains(Folding.fold(text.substring(at + 2, end)));
    }

    private static final Set<String> OPENERS = Set.of(
            "we",
            "our",
            "your",
            "you",
            "unfortunately",
            "this",
            "thank",
            "thanks",
            "if",
            "please",
            "the",
            "after",
            "at",
            "wir",
            "leider",
            "nous",
            "votre",
            "il",
            "la",
            "le",
            "su",
            "sua",
            "ons",
            "uw",
            "helaas",
            "as",
            "while");

    private static String wordBefore(String text, int dot) {
        int from = dot;
        while (from > 0
                && dot - from < 6
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return Folding.fold(text.substring(from, dot));
    }
}
