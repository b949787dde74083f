package com.havenjob.console.applications;

import com.havenjob.console.component.Sign;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.html.Span;

/** Says that the machine was not sure of an application. */
final class CheckMark extends Span {

    CheckMark() {
        addClassNames("badge", "check-mark");
        add(Sign.EYE.create(), new Span(Texts.text("application.check")));
        setTitle(Texts.text("application.check.why"));
    }
}
