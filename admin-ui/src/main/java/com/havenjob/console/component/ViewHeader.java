package com.havenjob.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The head of a view: its one title, a line about it, and its actions. */
public final class ViewHeader extends Header {

    private final Div line = new Div();

    public ViewHeader(String title, Component... actions) {
        addClassName("view-header");
        line.addClassName("view-header-line");
        var words = new Div(new H1(title), line);
        var buttons = new Div(actions);
        buttons.addClassName("view-header-actions");
        add(words, buttons);
    }

    /** What stands below the title now. */
    public void setLine(String text) {
        line.setText(text);
    }
}
