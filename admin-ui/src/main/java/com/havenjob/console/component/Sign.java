package com.havenjob.console.component;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The pictograms of the console, drawn with one pen: they stand in {@code icons.svg} under these names. */
public enum Sign {
    ALERT,
    ARROW_LEFT,
    ARROW_RIGHT,
    BELL,
    BRIEFCASE,
    CHECK_CIRCLE,
    CHECK_SQUARE,
    CLOSE,
    COPY,
    ENVELOPE,
    EYE,
    FILTER,
    INBOX,
    KEYBOARD,
    PENCIL,
    PLUG,
    PLUS,
    QUESTION,
    REFRESH,
    SEARCH,
    SHIELD,
    SLIDERS,
    TRASH;

    private static final String SHEET = "icons.svg";

    /** A new one, in the colour of the text around it. */
    public SvgIcon create() {
        return new SvgIcon(SHEET, name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
