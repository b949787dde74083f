package com.havenjob.triage.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes words comparable: lower case, no accents, one kind of apostrophe and dash, no compatibility forms. */
public final class Folding {

    private static final int BEHIND_LATIN = 0x250;
    private static final int PUNCTUATION = 0x2010;
    private static final int BEHIND_PUNCTUATION = 0x20D0;

    /** What each usual character folds to: to normalise a text takes longer than all else that is done with it. */
    private static final String[] USUAL = IntStream.range(0, BEHIND_PUNCTUATION)
            .mapToObj(c -> isUsual(c) ? normalised(Character.toString(c)) : "")
            .toArray(String[]::new);

    private Folding() {}

    /** The folded form; plain ASCII costs one pass and no normalisation, and nothing where it is folded already. */
    public static String fold(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return foldBeyondAscii(text);
            }
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return capitals == 0 ? text : text.toLowerCase(Locale.ROOT);
    }

    static char lowerAscii(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    private static String foldBeyondAscii(String text) {
        var folded = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isUsual(c)) {
                return normalised(text);
            }
            folded.append(USUAL[c]);
        }
        return folded.toString();
    }

    /** Latin letters and the punctuation of letters: whatever stands beside them, they fold alike. */
    private static boolean isUsual(int c) {
        return c < BEHIND_LATIN || (c >= PUNCTUATION && c < BEHIND_PUNCTUATION);
    }

    private static String normalised(String text) {
        // An accent that stands for an apostrophe would come apart into a blank and a mark.
        String apostrophes = text.replace('´', '\'');
        String decomposed = Normalizer.normalize(apostrophes, Normalizer.Form.NFKD);
        var folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            int type = Character.getType(c);
            if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                append(folded, Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case '’', '‘', 'ʼ', '`' -> folded.append('\'');
            case '‐', '‑', '‒', '–', '—', '−' -> folded.append('-');
            case '•', '∙', '⋅', '‧' -> folded.append('·');
            default -> folded.append(c);
        }
    }
}
