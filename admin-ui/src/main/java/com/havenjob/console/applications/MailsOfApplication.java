package com.havenjob.console.applications;

import com.havenjob.console.component.MailStateBadge;
import com.havenjob.console.component.Moment;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.InboxItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** The mails behind an application. */
final class MailsOfApplication extends UnorderedList {

    MailsOfApplication(List<InboxItem> mails, Instant now) {
        addClassName("mails");
        mails.forEach(mail -> add(entry(mail, now)));
    }

    private static ListItem entry(InboxItem mail, Instant now) {
        var subject = mail.subject().isBlank() ? Texts.text("mail.no-subject") : mail.subject();
        var link = new Anchor(Places.mail(mail.id()), subject);
        link.addClassName("cell-link");
        var foot = new Div(new Span(mail.sender()), Moment.of(mail.sentAt(), now), new MailStateBadge(mail.state()));
        foot.addClassName("mails-foot");
        return new ListItem(link, foot);
    }
}
