package com.havenjob.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a place says that has nothing to show, or cannot: a sign, a sentence, and what to do next. */
public final class Notice extends Div {

    /** Below the title of a view. */
    public Notice(Sign sign, String title, String explanation, Component... next) {
        this(sign, new H2(title), explanation, next);
    }

    /** In the place of a view, whose title it has. */
    public static Notice insteadOfView(Sign sign, String title, String explanation) {
        return new Notice(sign, new H1(title), explanation);
    }

    private Notice(Sign sign, Component title, String explanation, Component... next) {
        addClassName("notice");
        var circle = new Span(sign.create());
        circle.addClassName("notice-sign");
        circle.getElement().setAttribute("aria-hidden", "true");
        add(circle, title, new Paragraph(explanation));
        if (next.length > 0) {
            var actions = new Div(next);
            actions.addClassName("notice-actions");
            add(actions);
        }
    }
}
