package com.havenjob.triage.text;

/** Tells words from what has other characters in it; asked for every word of every mail, so without a stream of them. */
public final class Letters {

    private Letters() {}

    /** Whether each character of the text is a letter; true of an empty one. Letters of two characters are none. */
    public static boolean areAllOf(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
