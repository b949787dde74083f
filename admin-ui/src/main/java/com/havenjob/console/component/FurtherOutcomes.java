package com.havenjob.console.component;

import com.havenjob.console.text.Texts;
import com.havenjob.triage.Proposal;
import com.havenjob.triage.Statuses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What a mail reports of applications beside its first: an entry for each, with the evidence behind a fold. */
public final class FurtherOutcomes extends UnorderedList {

    public FurtherOutcomes() {
        addClassName("further");
    }

    /**
     * Adds one.
     *
     * @param outcome what the mail reports of that application alone
     * @param effect what an answer does to it; empty where there is nothing to answer
     */
    public void addOutcome(Proposal outcome, String effect) {
        var name = new Span(Texts.text("review.candidate", textOf(outcome, "company"), textOf(outcome, "title")));
        name.addClassName("further-name");
        var head = new Div(new StatusBadge(Statuses.of(outcome.kindValue())), new Certainty(outcome.confidence()));
        head.addClassName("further-head");
        var entry = new ListItem(name, head);
        entry.addClassName("further-outcome");
        if (!effect.isEmpty()) {
            var line = new Span(effect);
            line.addClassName("further-effect");
            entry.add(line);
        }
        entry.add(new Details(Texts.text("review.read"), new EvidenceList(outcome)));
        add(entry);
    }

    private static String textOf(Proposal outcome, String field) {
        var value = outcome.value(field);
        return value == null ? "" : value;
    }
}
