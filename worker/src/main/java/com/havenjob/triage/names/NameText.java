package com.havenjob.triage.names;

/** The words of a text in which names stand: with the dots, hyphens and ampersands that belong to them. */
final class NameText {

    private NameText() {}

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** A word with the dots, hyphens and ampersands inside it, or one mark. */
    static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && isInside(text, at, from)) {
            at++;
        }
        return at == from ? from + Character.charCount(text.codePointAt(from)) : at;
    }

    private static boolean isInside(String text, int at, int from) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean joint = ".-&'’/".indexOf(c) >= 0;
        boolean joins = joint && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return at > from && (joins || "!°+".indexOf(c) >= 0);
    }

    static boolean hasLetter(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetter(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    static String trimDots(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == '.') {
            end--;
        }
        return word.substring(0, end);
    }
}
