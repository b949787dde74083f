package com.havenjob.console.shell;

import com.havenjob.console.component.Moment;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.StatusBadge;
import com.havenjob.console.text.Texts;
import com.havenjob.notifications.News;
import com.havenjob.notifications.Notification;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** One notification in the list: what it is about, in a sign and a sentence, and when. */
final class NewsEntry extends NativeButton {

    NewsEntry(Notification notification, Instant now) {
        addClassName("bell-entry");
        setClassName("bell-entry-unread", !notification.read());
        var sign = new Span(NewsWords.sign(notification).create());
        sign.addClassName("bell-entry-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign);
        if (!notification.read()) {
            var mark = new Span(Texts.text("bell.new"));
            mark.addClassName("only-heard");
            add(mark);
        }
        var title = new Span(NewsWords.sentence(notification));
        title.addClassName("bell-entry-title");
        add(title);
        if (notification.news() instanceof News.StatusMoved moved) {
            var way = new Span(new StatusBadge(moved.from()), Sign.ARROW_RIGHT.create(), new StatusBadge(moved.to()));
            way.addClassName("bell-entry-way");
            add(way);
        }
        add(Moment.of(notification.createdAt(), now));
    }
}
