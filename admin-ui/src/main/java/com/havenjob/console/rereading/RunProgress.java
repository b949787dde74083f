package com.havenjob.console.rereading;

import com.havenjob.console.text.Texts;
import com.havenjob.rereading.ChangeOutcome;
import com.havenjob.rereading.Run;
import com.havenjob.rereading.RunState;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How far a worker came with a run. */
final class RunProgress extends Div {

    RunProgress(Run run) {
        boolean reads = run.state() == RunState.REQUESTED;
        int changes =
                run.outcomes().values().stream().mapToInt(Integer::intValue).sum();
        int all = reads ? run.total() : changes;
        var waiting = run.state() == RunState.CONFIRMED ? ChangeOutcome.PROPOSED : ChangeOutcome.APPLIED;
        int done = reads ? run.mails() : changes - run.count(waiting);
        int most = Math.max(1, all);
        var words = Texts.text("reading.progress", done, all);
        var bar = new HtmlContainer("progress");
        bar.getElement()
                .setAttribute("max", Integer.toString(most))
                .setAttribute("value", Integer.toString(Math.clamp(done, 0, most)))
                .setAttribute("aria-label", words);
        var line = new Paragraph(words);
        line.getElement().setAttribute("role", "status");
        addClassName("reading-progress");
        add(bar, line);
    }
}
