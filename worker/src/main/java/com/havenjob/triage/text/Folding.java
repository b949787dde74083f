package com.havenjob.triage.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Makes words comparable: lower case, no accents, one kind of apostrophe and dash, no compatibility forms. */
public final class Folding {

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
        return capitals == 0 ? text : lower(text);
    }

    private static String lower(String ascii) {
        byte[] letters = new byte[ascii.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) lowerAscii(ascii.charAt(i));
        }
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    static char lowerAscii(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    private static String foldBeyondAscii(String text) {
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
