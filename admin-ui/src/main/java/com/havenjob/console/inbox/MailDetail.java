package com.havenjob.console.inbox;

import com.havenjob.applications.Application;
import com.havenjob.console.component.EvidenceList;
import com.havenjob.console.component.FurtherOutcomes;
import com.havenjob.console.component.MailStateBadge;
import com.havenjob.console.component.MailText;
import com.havenjob.console.component.Sign;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.Proposal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One mail: where it stands, why, what can be done about it, and what it says. */
final class MailDetail extends Section {

    MailDetail(
            InboxItem mail,
            Optional<ParsedMessage> parsed,
            Optional<Proposal> proposal,
            List<Application> applications,
            MailActions actions,
            Command close) {
        addClassName("mail-detail");
        setAriaLabel(Texts.text("inbox.detail"));
        var closer = new Button(Sign.CLOSE.create(), event -> close.execute());
        closer.setAriaLabel(Texts.text("close"));
        closer.addThemeVariants(ButtonVariant.TERTIARY);
        var head = new Div(new MailStateBadge(mail.state()), door(mail), closer);
        head.addClassName("mail-detail-head");
        add(head);
        var reason = Labels.reasonOf(mail);
        if (!reason.isEmpty()) {
            var why = new Paragraph(reason);
            why.addClassName("mail-reason");
            add(why);
        }
        add(actions(mail, applications, actions), new MailText(mail, parsed, proposal));
        proposal.ifPresent(read -> {
            var details = new Details(Texts.text("inbox.read"), new EvidenceList(read));
            details.addClassName("mail-evidence");
            add(details);
            if (!read.others().isEmpty()) {
                add(new H3(Texts.text("inbox.further")), further(read));
            }
        });
    }

    private static Span door(InboxItem mail) {
        var door = new Span(Texts.text("inbox.through", Labels.of(mail.door())));
        door.addClassName("cell-second");
        return door;
    }

    private static FurtherOutcomes further(Proposal read) {
        var further = new FurtherOutcomes();
        read.each().stream().skip(1).forEach(other -> further.addOutcome(other, ""));
        return further;
    }

    private static Div actions(InboxItem mail, List<Application> applications, MailActions actions) {
        var row = new Div();
        row.addClassName("mail-actions");
        if (mail.state() == MessageState.QUARANTINED) {
            var release = new Button(
                    Texts.text("inbox.release"),
                    event -> new ReleaseDialog(mail, pattern -> actions.release(mail, pattern)).open());
            release.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(release);
        }
        if (mail.state() == MessageState.FAILED) {
            var retry = new Button(Texts.text("inbox.retry"), Sign.REFRESH.create(), event -> actions.retry(mail));
            retry.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(retry);
        }
        if (mail.state() == MessageState.QUARANTINED || mail.state() == MessageState.FAILED) {
            row.add(new Button(Texts.text("inbox.discard"), Sign.TRASH.create(), event -> actions.discard(mail)));
        }
        if (mail.state() == MessageState.NEEDS_REVIEW) {
            row.add(new Anchor(Places.review(mail.id()), Texts.text("inbox.review")));
        }
        if (mail.state().isSettled() && !mail.erased()) {
            var label = mail.state() == MessageState.APPLIED ? "inbox.reopen.applied" : "inbox.reopen.set-aside";
            row.add(new Button(Texts.text(label), event -> actions.reopen(mail)));
        }
        var application = mail.application();
        if (applications.size() > 1) {
            applications.forEach(one -> row.add(link(one)));
        } else if (application != null) {
            row.add(new Anchor(Places.application(application), Texts.text("inbox.application")));
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private static Anchor link(Application application) {
        var id = Objects.requireNonNull(application.id(), "a saved application has an id");
        return new Anchor(
                Places.application(id),
                Texts.text("review.candidate", application.companyName(), application.jobTitle()));
    }
}
