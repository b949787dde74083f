package com.havenjob.console.review;

import com.havenjob.console.component.Moment;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.InboxItem;
import com.havenjob.kernel.MessageId;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The waiting mails by sender and subject; one of them is open. */
final class ReviewList extends OrderedList {

    private final transient Clock clock;
    private final transient Consumer<MessageId> onOpen;
    private final transient Map<MessageId, NativeButton> entries = new LinkedHashMap<>();
    private int place;

    ReviewList(Clock clock, Consumer<MessageId> onOpen) {
        this.clock = clock;
        this.onOpen = onOpen;
        addClassName("review-list");
        getElement().setAttribute("aria-label", Texts.text("review.list"));
    }

    void fill(List<InboxItem> mails) {
        removeAll();
        entries.clear();
        mails.forEach(mail -> {
            var entry = entry(mail);
            entries.put(mail.id(), entry);
            add(new ListItem(entry));
        });
        markPlace();
    }

    void mark(MessageId open) {
        int found = new ArrayList<>(entries.keySet()).indexOf(open);
        place = Math.max(found, 0);
        markPlace();
    }

    /** Where in the list the open mail stands, from 0. */
    int place() {
        return place;
    }

    private void markPlace() {
        int at = 0;
        for (var entry : entries.values()) {
            entry.getElement().setAttribute("aria-current", Boolean.toString(at == place));
            if (at == place) {
                entry.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            }
            at++;
        }
    }

    private NativeButton entry(InboxItem mail) {
        var sender = new Span(mail.sender().isBlank() ? Texts.text("mail.no-sender") : mail.sender());
        sender.addClassName("review-sender");
        var subject = new Span(mail.subject().isBlank() ? Texts.text("mail.no-subject") : mail.subject());
        subject.addClassName("review-subject");
        var entry = new NativeButton();
        entry.addClassName("review-entry");
        entry.add(sender, Moment.of(mail.sentAt(), clock.instant()), subject);
        entry.addClickListener(click -> onOpen.accept(mail.id()));
        return entry;
    }
}
