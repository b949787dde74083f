package com.havenjob.console.browser;

/**
 * Something on a page: the first that matches and can be seen.
 *
 * @param css which elements
 * @param words what stands in it; empty for whatever
 */
public record Selector(String css, String words) {

    /** The first that matches. */
    public static Selector css(String css) {
        return new Selector(css, "");
    }

    /** The first that matches and holds these words. */
    public static Selector css(String css, String words) {
        return new Selector(css, words);
    }

    String script() {
        return "[...document.querySelectorAll(" + Tab.quoted(css) + ")].find(element =>"
                + " element.checkVisibility({visibilityProperty: true})"
                + " && element.textContent.includes(" + Tab.quoted(words) + "))";
    }
}
