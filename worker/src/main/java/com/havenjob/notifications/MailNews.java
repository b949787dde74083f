package com.havenjob.notifications;

import com.havenjob.inbox.MessageFailed;
import com.havenjob.inbox.MessageHeldBack;
import com.havenjob.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person of mail that stays behind: held back, or given up. Runs inside the transaction that did it. */
@Component
class MailNews {

    private final Notifications notifications;

    MailNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** A sender of many such mails is one piece of news that counts them, until the person has read it. */
    @EventListener
    void on(MessageHeldBack event) {
        var news = new News.MailHeldBack(event.sender(), 1, event.id());
        notifications.tellCounting(event.user(), news, "held-back/" + digest(event.sender()));
    }

    /** Each round of tries that ends so is one piece of news: the person asked for the next round. */
    @EventListener
    void on(MessageFailed event) {
        var news = new News.MailFailed(event.sender(), event.id());
        notifications.tell(event.user(), news, null, "failed/" + event.id() + "/" + event.version());
    }

    /** A sender's address is as long as its sender likes; an index entry is not. */
    private static Sha256 digest(@Nullable String sender) {
        var name = Objects.requireNonNullElse(sender, "").toLowerCase(Locale.ROOT);
        return Sha256.of(name.getBytes(StandardCharsets.UTF_8));
    }
}
