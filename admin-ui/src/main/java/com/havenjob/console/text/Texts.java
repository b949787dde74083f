package com.havenjob.console.text;

import com.vaadin.flow.i18n.I18NProvider;

/** The console's words, by key, in the language of the current page. */
public final class Texts {

    private Texts() {}

    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** What the browser shows as the name of a page. */
    public static String pageTitle(String key, Object... arguments) {
        return pageTitleOf(text(key, arguments));
    }

    /** The same, where the name is data. */
    public static String pageTitleOf(String name) {
        return text("page.title", name);
    }
}
