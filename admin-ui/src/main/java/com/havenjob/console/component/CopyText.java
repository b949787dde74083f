package com.havenjob.console.component;

import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A text that people carry elsewhere, with a button that copies it. */
public final class CopyText extends Div {

    public CopyText(String text) {
        addClassName("copy-text");
        var value = new Span(text);
        value.addClassName("copy-text-value");
        var copy = new Button(Texts.text("copy"), Sign.COPY.create(), event -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", text);
            Toasts.done(Texts.text("copy.done"));
        });
        copy.setAriaLabel(Texts.text("copy.label", text));
        add(value, copy);
    }
}
