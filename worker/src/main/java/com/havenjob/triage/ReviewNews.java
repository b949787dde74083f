package com.havenjob.triage;

import com.havenjob.inbox.StoredMessage;
import com.havenjob.notifications.Notice;
import com.havenjob.notifications.NotificationType;

/** What a person is told when a mail waits for a decision. */
final class ReviewNews {

    private ReviewNews() {}

    static Notice mailNeedsReview(StoredMessage message, Proposal proposal) {
        var company = proposal.value("company");
        return new Notice(
                message.user(),
                NotificationType.REVIEW_NEEDED,
                company == null ? "A mail needs your decision" : "A mail about " + company + " needs your decision",
                null,
                null,
                "review/" + message.id());
    }
}
