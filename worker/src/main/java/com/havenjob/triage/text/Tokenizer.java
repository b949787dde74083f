package com.havenjob.triage.text;

import java.util.Arrays;
import java.util.Set;

/** Cuts text into tokens in one pass; at most {@value #MOST_TOKENS} of one sentence. */
public final class Tokenizer {

    private static final int MOST_TOKENS = 400;

    /** Words that lose their vowel before another word (l'équipe, dell'azienda): cut behind the apostrophe. */
    private static final Set<String> ELIDED =
            Set.of("l", "d", "n", "j", "s", "c", "m", "t", "qu", "dell", "all", "nell", "sull", "dall", "un", "quell");

    private final Vocabulary vocabulary;

    public Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The tokens of the text; what is behind the last token counted is left out. */
    public Sentence tokenize(String text) {
        int[] starts = new int[Math.min(MOST_TOKENS, text.length() / 3 + 8)];
        int[] ends = new int[starts.length];
        int[] numbers = new int[starts.length];
        int size = 0;
        int at = 0;
        while (at < text.length() && size < MOST_TOKENS) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
                continue;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            int end = endOfPlainWord(text, at);
            if (end > at) {
                numbers[size] = vocabulary.number(text, at, end, Folding.hash(text, at, end));
            } else {
                end = isWordPart(c) ? endOfWord(text, at) : at + Character.charCount(text.codePointAt(at));
                numbers[size] = number(text, at, end);
            }
            starts[size] = at;
            ends[size++] = end;
            at = end;
        }
        return new Sentence(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(numbers, size));
    }

    /** The tokens of a part of a sentence that begins and ends between tokens, without cutting it into words again. */
    Sentence part(Sentence whole, String text, int from, int to) {
        // Behind the last token counted nothing is known.
        return whole.size() == MOST_TOKENS ? tokenize(text) : whole.part(text, from, to);
    }

    private int number(String text, int from, int to) {
        return Folding.isAscii(text, from, to)
                ? vocabulary.number(text, from, to, Folding.hash(text, from, to))
                : vocabulary.number(Folding.fold(text.substring(from, to)));
    }

    /** Most words are letters and digits of ASCII between blanks; {@code from} where this one is not. */
    private static int endOfPlainWord(String text, int from) {
        int at = from;
        while (at < text.length() && isAsciiWordPart(text.charAt(at))) {
            at++;
        }
        return at == text.length() || text.charAt(at) == ' ' ? at : from;
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
