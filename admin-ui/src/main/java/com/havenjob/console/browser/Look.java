package com.havenjob.console.browser;

/**
 * How a page is seen.
 *
 * @param width of the window, in CSS pixels
 * @param phone whether it is a touch screen, with two device pixels for one of CSS
 * @param language what the browser asks for, such as {@code de}
 */
public record Look(int width, int height, boolean dark, boolean phone, String language) {

    /** A desk's window. */
    public static Look desk(boolean dark, String language) {
        return new Look(1440, 900, dark, false, language);
    }

    /** A phone's screen. */
    public static Look phone(String language) {
        return new Look(390, 844, false, true, language);
    }
}
