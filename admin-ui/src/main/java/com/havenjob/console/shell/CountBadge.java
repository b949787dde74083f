package com.havenjob.console.shell;

import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.html.Span;

/** A number that asks for attention; it hides at none, and is read out with what it counts. */
final class CountBadge extends Span {

    private final String key;

    /** @param key the sentence around the number, for those who hear the page */
    CountBadge(String key) {
        this.key = key;
        addClassName("count-badge");
        setCount(0);
    }

    void setCount(int count) {
        setText(count > 99 ? "99+" : Integer.toString(count));
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", Texts.text(key, count));
        setVisible(count > 0);
    }
}
