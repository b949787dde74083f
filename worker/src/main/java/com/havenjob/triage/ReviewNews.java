package com.havenjob.triage;

import com.havenjob.inbox.StoredMessage;
import com.havenjob.notifications.NotificationType;
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
        var company = proposal.value("company");
        notifications.tell(
                message.user(),
                NotificationType.REVIEW_NEEDED,
                company == null ? "A mail needs your decision" : "A mail about " + company + " needs your decision",
                null,
                null,
                "review/" + message.id());
    }
}
