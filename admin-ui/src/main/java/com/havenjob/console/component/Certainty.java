package com.havenjob.console.component;

import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.html.Span;

/** How sure the machine is: a word, a percentage and a bar, never colour alone. */
public final class Certainty extends Span {

    public Certainty(double score) {
        addClassNames("certainty", score >= 0.9 ? "certainty-high" : score >= 0.7 ? "certainty-fair" : "certainty-low");
        var bar = new Span();
        bar.addClassName("certainty-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--certainty", Math.round(score * 100) + "%");
        add(bar, new Span(Texts.text("certainty.text", Labels.certainty(score), Math.round(score * 100))));
    }
}
