package com.havenjob.console.component;

import com.havenjob.console.navigation.Places;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.havenjob.triage.Finding;
import com.havenjob.triage.LearnedField;
import com.havenjob.triage.Proposal;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * For each value that a machine wrote: how sure it was, the words it came from, and which rule found it: one that came with
 * the program, or one that the person's own decisions taught.
 */
public final class EvidenceList extends Div {

    public EvidenceList(Proposal proposal) {
        addClassName("evidence-list");
        proposal.fields().forEach((name, finding) -> add(entry(name, finding)));
    }

    private static Div entry(String name, Finding<String> finding) {
        var label = new Span(Labels.ofField(name));
        label.addClassName("evidence-label");
        var value = new Span(Labels.ofValue(name, finding.value()));
        value.addClassName("evidence-value");
        var head = new Div(label, new Certainty(finding.confidence()));
        head.addClassName("evidence-head");
        var entry = new Div(head, value);
        entry.addClassNames("evidence-entry", "evidence-" + name);
        if (!finding.evidence().isBlank()) {
            var quote = new Div(Texts.text("evidence.quote", finding.evidence().strip()));
            quote.addClassName("evidence-quote");
            entry.add(quote);
        }
        entry.add(LearnedField.gave(finding) ? ownDecisions() : extractor(finding));
        return entry;
    }

    private static Span extractor(Finding<String> finding) {
        var extractor = new Span(Texts.text("evidence.extractor", Labels.ofExtractor(finding.extractor())));
        extractor.addClassName("evidence-extractor");
        return extractor;
    }

    /** Says whose word it is, and leads to where it can be taken back. */
    private static Span ownDecisions() {
        var words = new Span(
                new Span(Texts.text("evidence.learned")),
                new Anchor(Places.LEARNED, Texts.text("evidence.learned.rules")));
        words.addClassName("evidence-learned");
        return words;
    }
}
