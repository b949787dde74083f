package com.havenjob.console.review;

import com.havenjob.applications.Application;
import com.havenjob.console.component.Certainty;
import com.havenjob.console.component.EvidenceList;
import com.havenjob.console.component.FurtherOutcomes;
import com.havenjob.console.component.StatusBadge;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.havenjob.triage.Candidate;
import com.havenjob.triage.Proposal;
import com.havenjob.triage.ReviewItem;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the machine makes of a mail, why, and the answers that a person can give. */
final class ProposalPane extends Section {

    ProposalPane(ReviewItem item, Answers answers) {
        addClassName("proposal");
        add(head(item), new Paragraph(explanation(item)));
        if (!item.others().isEmpty()) {
            add(new Paragraph(Texts.text("review.further.note", item.others().size(), name(item.proposal()))));
        }
        if (!item.candidates().isEmpty()) {
            add(new H3(Texts.text("review.candidates")), candidates(item.candidates(), answers));
        }
        add(actions(item, answers));
        if (!item.others().isEmpty()) {
            add(new H3(Texts.text("review.further")), further(item));
        }
        if (!item.proposal().fields().isEmpty()) {
            add(new H3(Texts.text("review.read")), new EvidenceList(item.proposal()));
        }
    }

    private static Div head(ReviewItem item) {
        var head = new Div(new H2(Labels.of(item.proposal().kindValue())));
        head.addClassName("proposal-head");
        item.proposedStatus().ifPresent(status -> head.add(new StatusBadge(status)));
        head.add(new Certainty(item.proposal().confidence()));
        return head;
    }

    private static String explanation(ReviewItem item) {
        var company = item.proposal().value("company");
        if (!item.proposal().concernsApplication()) {
            return Texts.text("review.why.not-application");
        }
        if (item.candidates().size() > 1) {
            return Texts.text("review.why.several");
        }
        if (company == null) {
            return Texts.text("review.why.no-company");
        }
        return item.candidates().isEmpty()
                ? Texts.text(item.opened() == null ? "review.why.new" : "review.why.opened", company)
                : Texts.text("review.why.one", company);
    }

    private static FurtherOutcomes further(ReviewItem item) {
        var further = new FurtherOutcomes();
        item.others().forEach(other -> further.addOutcome(other.proposal(), effect(other)));
        return further;
    }

    private static String effect(ReviewItem.Other other) {
        return switch (other.candidates().size()) {
            case 0 -> Texts.text("review.further.new");
            case 1 -> Texts.text("review.further.one", name(other.candidates().getFirst()));
            default -> Texts.text("review.further.several");
        };
    }

    private static String name(Proposal proposal) {
        var company = proposal.value("company");
        var title = proposal.value("title");
        return Texts.text(
                "review.candidate",
                company == null ? "" : company,
                title == null ? Texts.text("application.no-title") : title);
    }

    private static String name(Candidate candidate) {
        var application = candidate.application();
        var title = application.jobTitle().isEmpty() ? Texts.text("application.no-title") : application.jobTitle();
        return Texts.text("review.candidate", application.companyName(), title);
    }

    private static OrderedList candidates(List<Candidate> candidates, Answers answers) {
        var list = new OrderedList();
        list.addClassName("candidates");
        for (int at = 0; at < candidates.size(); at++) {
            list.add(new ListItem(candidate(at + 1, candidates.get(at), answers)));
        }
        return list;
    }

    private static NativeButton candidate(int number, Candidate candidate, Answers answers) {
        Application application = candidate.application();
        var key = new Span(Integer.toString(number));
        key.addClassName("key");
        var name = new Span(name(candidate));
        name.addClassName("candidate-name");
        var reason = new Span(Labels.of(candidate.reason()));
        reason.addClassName("candidate-reason");
        var button = new NativeButton();
        button.addClassName("candidate");
        button.add(key, name, new StatusBadge(application.status()), reason);
        button.addClickListener(click -> answers.linkTo(candidate));
        return button;
    }

    private static Div actions(ReviewItem item, Answers answers) {
        var accept = action("review.accept", "a", event -> answers.accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setVisible(item.isAcceptable());
        accept.setDisableOnClick(true);
        var correct = action("review.correct", "e", event -> answers.correct());
        if (!item.isAcceptable()) {
            correct.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var link = action("review.link", "l", event -> answers.link());
        var reject = action("review.reject", "x", event -> answers.reject());
        reject.setVisible(item.proposal().concernsApplication());
        var actions = new Div(accept, correct, link, reject);
        actions.addClassName("proposal-actions");
        return actions;
    }

    private static Button action(String text, String key, ComponentEventListener<ClickEvent<Button>> listener) {
        var button = new Button(Texts.text(text), listener);
        var hint = new Span(key);
        hint.addClassName("key");
        hint.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(hint);
        return button;
    }
}
