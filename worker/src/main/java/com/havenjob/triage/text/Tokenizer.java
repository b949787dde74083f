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
        String[] folded = new String[starts.length];
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
                folded = Arrays.copyOf(folded, size * 2);
            }
            int end = isWordPart(c) ? endOfWord(text, at) : at + Character.charCount(text.codePointAt(at));
            starts[size] = at;
            ends[size] = end;
            folded[size] = Folding.fold(text.substring(at, end));
            numbers[size] = vocabulary.number(folded[size]);
            size++;
            at = end;
        }
        return new Sentence(text, starts, ends, numbers, folded, size);
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
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
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
