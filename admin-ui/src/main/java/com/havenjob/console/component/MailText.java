package com.havenjob.console.component;

import com.havenjob.console.component.Highlights.Quote;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Moments;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.Mailbox;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.Proposal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A mail as plain text, never as HTML from outside, with the words marked that the machine relied on. */
public final class MailText extends Article {

    private static final int LONGEST = 60_000;

    /** Shows a mail; {@code parsed} is empty where its retention is over, {@code proposal} where it was not judged. */
    public MailText(InboxItem mail, Optional<ParsedMessage> parsed, Optional<Proposal> proposal) {
        addClassName("mail");
        var quotes = proposal.map(MailText::quotes).orElse(List.of());
        var subject = new H2();
        subject.addClassName("mail-subject");
        fill(subject, mail.subject().isBlank() ? Texts.text("mail.no-subject") : mail.subject(), quotes);
        add(subject, head(mail, parsed));
        if (parsed.isEmpty()) {
            var gone = new Paragraph(Texts.text("mail.gone"));
            gone.addClassName("mail-gone");
            add(gone);
            return;
        }
        var body = new Div();
        body.addClassName("mail-body");
        body.getElement().setAttribute("dir", "auto");
        fill(body, shortened(parsed.get().text()), quotes);
        add(body);
        attachments(parsed.get()).ifPresent(this::add);
    }

    private static DescriptionList head(InboxItem mail, Optional<ParsedMessage> parsed) {
        var head = new DescriptionList();
        head.addClassName("mail-head");
        row(head, "mail.from", sender(mail));
        parsed.map(ParsedMessage::to)
                .filter(to -> !to.isEmpty())
                .ifPresent(to ->
                        row(head, "mail.to", to.stream().map(MailText::written).collect(Collectors.joining(", "))));
        var sent = parsed.map(ParsedMessage::date);
        row(
                head,
                sent.isPresent() ? "mail.sent" : "mail.received",
                Moments.exact(sent.map(date -> date.toInstant()).orElse(mail.receivedAt())));
        parsed.map(ParsedMessage::flaws)
                .filter(flaws -> !flaws.isEmpty())
                .ifPresent(flaws -> row(head, "mail.flaws", String.join("; ", flaws)));
        return head;
    }

    private static void row(DescriptionList head, String key, String value) {
        head.add(new DescriptionList.Term(Texts.text(key)), new DescriptionList.Description(value));
    }

    private static String sender(InboxItem mail) {
        var address = mail.senderAddress();
        if (address == null) {
            return mail.sender().isBlank() ? Texts.text("mail.no-sender") : mail.sender();
        }
        return mail.sender().isBlank() || mail.sender().equals(address)
                ? address
                : mail.sender() + " <" + address + ">";
    }

    private static String written(Mailbox mailbox) {
        var address = mailbox.address() == null ? "" : mailbox.address();
        return mailbox.name() == null ? address : mailbox.name() + " <" + address + ">";
    }

    private static Optional<Component> attachments(ParsedMessage parsed) {
        if (parsed.attachments().isEmpty()) {
            return Optional.empty();
        }
        var names = parsed.attachments().stream()
                .map(attachment -> attachment.name().isBlank() ? attachment.mediaType() : attachment.name())
                .collect(Collectors.joining(", "));
        var line = new Paragraph(Texts.text("mail.attachments", names));
        line.addClassName("mail-attachments");
        return Optional.of(line);
    }

    private static void fill(HtmlContainer container, String text, List<Quote> quotes) {
        for (var stretch : Highlights.of(text, quotes)) {
            container.add(
                    stretch.field().isEmpty() ? new Text(stretch.text()) : new Mark(stretch.text(), stretch.field()));
        }
    }

    private static List<Quote> quotes(Proposal proposal) {
        return proposal.each().stream()
                .flatMap(each -> each.fields().entrySet().stream())
                .map(field -> new Quote(field.getKey(), field.getValue().evidence()))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    @Tag("mark")
    private static final class Mark extends HtmlContainer {
        Mark(String words, String field) {
            setText(words);
            setTitle(Labels.ofField(field));
            addClassNames("evidence", "evidence-" + field);
        }
    }
}
