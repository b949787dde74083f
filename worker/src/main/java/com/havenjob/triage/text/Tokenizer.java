package com.havenjob.triage.text;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Cuts text into tokens in one pass; at most {@value #MOST_TOKENS} of one sentence. */
public final class Tokenizer {

    private static final int MOST_TOKENS = 400;

    /** Words that lose their vowel before another word (l'équipe, dell'azienda): cut behind the apostrophe. */
    private static final Set<String> ELIDED = WordSet.of(
            "l", "d", "n", "j", "s", "c", "m", "t", "qu", "dell", "all", "nell", "sull", "dall", "un", "quell");

    private static final char NO_PART = 0;

    /** What each character of ASCII is in a folded word, so that one read tells it. */
    private static final char[] WORD_PARTS = wordParts();

    private final Vocabulary vocabulary;

    public Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The tokens of the text; what is behind the last token counted is left out. */
    public Sentence tokenize(String text) {
        char[] chars = text.toCharArray();
        var tokens = new Tokens(vocabulary, Math.min(MOST_TOKENS, chars.length / 4 + 4));
        int at = 0;
        while (at < chars.length && tokens.size() < MOST_TOKENS) {
            char c = chars[at];
            if (c == ' ' || isBlank(c)) {
                at++;
                continue;
            }
            int end = plainWord(chars, at, tokens);
            at = end > at ? end : word(text, chars, at, tokens);
        }
        return new Sentence(text, tokens);
    }

    /** The lines as one text with blanks between them, without cutting them into words again. */
    Sentence join(List<Sentence> lines) {
        var text = new StringJoiner(" ");
        int size = 0;
        for (var line : lines) {
            text.add(line.text());
            size += line.size();
        }
        return size < MOST_TOKENS ? Sentence.joined(text.toString(), lines, size) : tokenize(text.toString());
    }

    /** The tokens of a part of a sentence that begins and ends between tokens, without cutting it into words again. */
    Sentence part(Sentence whole, String text, int from, int to) {
        // Behind the last token counted nothing is known.
        return whole.size() == MOST_TOKENS ? tokenize(text) : whole.part(text, from, to);
    }

    /** Most words are letters and digits of ASCII; {@code from} where this one is or may be more. */
    private int plainWord(char[] text, int from, Tokens tokens) {
        int hash = 0;
        int beginning = 0;
        int at = from;
        while (at < text.length && text[at] < WORD_PARTS.length && WORD_PARTS[text[at]] != NO_PART) {
            beginning = at - from == Tokens.BEGINNING ? hash : beginning;
            hash = 31 * hash + WORD_PARTS[text[at++]];
        }
        if (at == from || mayGoOn(text, at)) {
            return from;
        }
        tokens.add(from, at, vocabulary.number(text, from, at, hash), hash, beginning);
        return at;
    }

    private static boolean mayGoOn(char[] text, int at) {
        if (at == text.length || text[at] == ' ') {
            return false;
        }
        char c = text[at];
        boolean joins = isJoint(c) && at + 1 < text.length && text[at + 1] != ' ';
        return joins || c >= 0x80 || isApostrophe(c) || c == '+' || c == '#';
    }

    /** Any other word, or a mark. */
    private int word(String text, char[] chars, int from, Tokens tokens) {
        int to = isWordPart(chars[from]) ? endOfWord(text, from) : from + Character.charCount(text.codePointAt(from));
        int hash = 0;
        int beginning = 0;
        for (int at = from; at < to; at++) {
            if (chars[at] >= 0x80) {
                addFolded(Folding.fold(text.substring(from, to)), from, to, tokens);
                return to;
            }
            beginning = at - from == Tokens.BEGINNING ? hash : beginning;
            hash = 31 * hash + Folding.lowerAscii(chars[at]);
        }
        tokens.add(from, to, vocabulary.number(chars, from, to, hash), hash, beginning);
        return to;
    }

    private void addFolded(String folded, int from, int to, Tokens tokens) {
        boolean isLong = folded.length() > Tokens.BEGINNING;
        int beginning = isLong ? folded.substring(0, Tokens.BEGINNING).hashCode() : 0;
        tokens.add(from, to, vocabulary.number(folded), folded.hashCode(), beginning);
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isWordPart(c)) {
                at++;
            } else if (isApostrophe(c) && at + 1 < text.length() && isWordPart(text.charAt(at + 1))) {
                if (at - from <= 4
                        && at + 2 < text.length()
                        && isWordPart(text.charAt(at + 2))
                        && ELIDED.contains(Folding.fold(text.substring(from, at)))) {
                    return at + 1;
                }
                at++;
            } else if (isJoint(c) && at + 1 < text.length() && isWordPart(text.charAt(at + 1))) {
                at++;
            } else if ((c == '+' || c == '#') && at > from) {
                at++; // C++ and C#
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return c < 0x80
                ? isAsciiWordPart(c)
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static char[] wordParts() {
        var parts = new char[0x80];
        for (char c = 0; c < parts.length; c++) {
            parts[c] = isAsciiWordPart(c) ? Folding.lowerAscii(c) : NO_PART;
        }
        return parts;
    }

    private static boolean isAsciiWordPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '_' || c == '@' || c == '&' || c == '/';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    /** Spaces of every kind, and the invisible fillers that newsletters pad their preview line with. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == 0x00A0
                || (c >= 0x80 && (Character.isSpaceChar(c) || c == 0x034F || Character.getType(c) == Character.FORMAT));
    }
}
