package com.havenjob.triage.dates;

/**
 * A number, a word or a mark.
 *
 * @param number its value where it is a number, else -1
 * @param word the vocabulary's number of a word
 * @param glued whether nothing stands between it and the one before
 * @param text as written
 * @param sentence which sentence of the unit it stands in
 * @param token which token of that sentence it is, or is part of
 */
record Lexeme(int number, int word, boolean glued, String text, int sentence, int token) {

    boolean isNumber() {
        return number >= 0;
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isMark(char mark) {
        return text.length() == 1 && text.charAt(0) == mark;
    }

    int digits() {
        return isNumber() ? text.length() : 0;
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }
}
