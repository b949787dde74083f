package com.havenjob.triage.text;

/** Tells texts with a number in them from those without: a cheap question in front of dear ones. */
public final class Digits {

    private Digits() {}

    /** Whether a character of the text is a digit. */
    public static boolean areIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
