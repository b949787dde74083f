package com.havenjob.console.shell;

import com.havenjob.console.component.Moment;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.notifications.Notification;
import com.havenjob.notifications.NotificationType;
import com.havenjob.notifications.Notifications;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
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
        var button = new Button(VaadinIcon.BELL_O.create());
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

    private NativeButton entry(Notification notification) {
        var title = new Span(notification.title());
        title.addClassName("bell-entry-title");
        var entry = new NativeButton();
        entry.addClassName("bell-entry");
        entry.setClassName("bell-entry-unread", !notification.read());
        entry.add(title);
        if (notification.message() != null) {
            entry.add(new Span(notification.message()));
        }
        entry.add(Moment.of(notification.createdAt(), clock.instant()));
        if (!notification.read()) {
            var mark = new Span(Texts.text("bell.new"));
            mark.addClassName("only-heard");
            entry.addComponentAsFirst(mark);
        }
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
        } else if (notification.type() == NotificationType.REVIEW_NEEDED) {
            Places.open(Places.REVIEW);
        }
    }

    private void markAllRead() {
        notifications.markAllRead(person.id());
        setUnread(0);
        fill();
    }
}
