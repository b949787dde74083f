package com.havenjob.console.component;

import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.html.Span;

/** The product's name with its sign. */
public final class Wordmark extends Span {

    public Wordmark() {
        addClassName("wordmark");
        var sign = new Span();
        sign.addClassName("wordmark-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(Texts.text("product.name")));
    }
}
