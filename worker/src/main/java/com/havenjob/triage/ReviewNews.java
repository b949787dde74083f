package com.havenjob.triage;

import com.havenjob.inbox.StoredMessage;
import com.havenjob.notifications.News;
import com.havenjob.notifications.Notifications;
import org.springframework.stereotype.Component;

/** Tells a person that a mail waits for a decision. */
@Component
class ReviewNews {

    private final Notifications notifications;

    ReviewNews(Notifications notifications) {
        this.notifications = notifications;
    }

    void mailNeedsReview(StoredMessage message, Proposal proposal) {
        var news = new News.DecisionNeeded(proposal.value("company"), message.id());
        notifications.tell(message.user(), news, null, "review/" + message.id());
    }
}
