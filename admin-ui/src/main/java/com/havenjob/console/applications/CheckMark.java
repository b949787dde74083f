package com.havenjob.console.applications;

import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says that the machine was not sure of an application. */
final class CheckMark extends Span {

    CheckMark() {
        addClassNames("badge", "check-mark");
        add(VaadinIcon.EYE.create(), new Span(Texts.text("application.check")));
        setTitle(Texts.text("application.check.why"));
    }
}
