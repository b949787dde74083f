package com.havenjob.console.shell;

import com.havenjob.console.component.Sign;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.notifications.News;
import com.havenjob.notifications.Notification;
import com.havenjob.notifications.Notifications;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.springframework.context.annotation.Scope;
import org.springframework.data.domain.PageRequest;

/** How much the person was told and has not read, and the latest of it. */
@SpringComponent
@Scope("prototype")
class NotificationBell extends Div {

    private static final PageRequest LATEST = PageRequest.of(0, 20);

    private final Notifications notifications;
    private final CurrentPerson person;
    private final Clock clock;
    private final CountBadge unread = new CountBadge("bell.unread");
    private final Div list = new Div();
    private final Popover popover = new Popover();
    private final Button markAll = new Button(Texts.text("bell.mark-all"), event -> markAllRead());

    NotificationBell(Notifications notifications, CurrentPerson person, Clock clock) {
        this.notifications = notifications;
        this.person = person;
        this.clock = clock;
        addClassName("bell");
        var button = new Button(Sign.BELL.create());
        button.setAriaLabel(Texts.text("bell.open"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        markAll.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassName("bell-list");
        var head = new Header(new H2(Texts.text("bell.title")), markAll);
        head.addClassName("bell-head");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setAriaLabel(Texts.text("bell.title"));
        popover.addClassName("bell-popover");
        popover.add(head, list);
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                fill();
            }
        });
        add(button, unread, popover);
    }

    void setUnread(int count) {
        unread.setCount(count);
        markAll.setEnabled(count > 0);
    }

    private void fill() {
        list.removeAll();
        var latest = notifications.page(person.id(), LATEST);
        latest.forEach(notification -> list.add(entry(notification)));
        if (latest.isEmpty()) {
            var nothing = new Paragraph(Texts.text("bell.empty"));
            nothing.addClassName("bell-empty");
            list.add(nothing);
        }
    }

    private NewsEntry entry(Notification notification) {
        var entry = new NewsEntry(notification, clock.instant());
        entry.addClickListener(click -> open(notification));
        return entry;
    }

    private void open(Notification notification) {
        notifications.markRead(person.id(), notification.id());
        popover.close();
        setUnread(notifications.countUnread(person.id()));
        var application = notification.application();
        if (application != null) {
            Places.open(Places.application(application));
            return;
        }
        switch (notification.news()) {
            case null -> Places.open(Places.INBOX);
            case News.DecisionNeeded(var company, var mail) -> Places.open(Places.review(mail));
            case News.MailHeldBack(var sender, var count, var mail) when count > 1 -> Places.openHeldBack();
            case News.MailHeldBack(var sender, var count, var mail) -> Places.open(Places.mail(mail));
            case News.MailFailed(var sender, var mail) -> Places.open(Places.mail(mail));
            case News.RereadDone(var run, var undone, var mails) -> Places.open(Places.reading(run));
            case News.RereadBrokeOff(var run) -> Places.open(Places.reading(run));
            case News.ApplicationOpened opened -> Places.open(Places.APPLICATIONS);
            case News.StatusMoved moved -> Places.open(Places.APPLICATIONS);
            case News.CheckNeeded check -> Places.open(Places.APPLICATIONS);
        }
    }

    private void markAllRead() {
        notifications.markAllRead(person.id());
        setUnread(0);
        fill();
    }
}
