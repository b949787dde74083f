package com.havenjob.console.applications;

import com.havenjob.applications.StatusChange;
import com.havenjob.console.component.Moment;
import com.havenjob.console.component.StatusBadge;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.InboxItem;
import com.havenjob.kernel.MessageId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What happened to an application, newest first: which status, when, by whom, and through which mail. */
final class Timeline extends OrderedList {

    /** @param mails what stands behind the changes: a change happened when its mail was sent, not when it was read */
    Timeline(List<StatusChange> changes, List<InboxItem> mails, Instant now) {
        addClassName("timeline");
        var sent = mails.stream().collect(Collectors.toMap(InboxItem::id, InboxItem::sentAt));
        changes.forEach(change -> add(entry(change, sent, now)));
    }

    private static ListItem entry(StatusChange change, Map<MessageId, Instant> sent, Instant now) {
        var mailBehind = change.message();
        var when = mailBehind == null ? change.changedAt() : sent.getOrDefault(mailBehind, change.changedAt());
        var head = new Div(new StatusBadge(change.to()), Moment.of(when, now));
        head.addClassName("timeline-head");
        var by = new Div(new Span(sentence(change)));
        by.addClassName("timeline-by");
        if (mailBehind != null) {
            by.add(new Anchor(Places.mail(mailBehind), Texts.text("timeline.mail")));
        }
        var entry = new ListItem(head, by);
        entry.addClassName(StatusBadge.className(change.to()));
        var reason = change.reason();
        if (reason != null && !reason.isBlank()) {
            var words = new Paragraph(reason);
            words.addClassName("timeline-reason");
            entry.add(words);
        }
        return entry;
    }

    private static String sentence(StatusChange change) {
        var from = change.from();
        return from == null
                ? Texts.text("timeline.opened", Labels.of(change.changedBy()))
                : Texts.text("timeline.moved", Labels.of(from), Labels.of(change.changedBy()));
    }
}
