package com.havenjob.triage;

import com.havenjob.inbox.StoredMessage;
import com.havenjob.notifications.News;
import com.havenjob.notifications.Notice;

/** What a person is told when a mail waits for a decision. */
final class ReviewNews {

    private ReviewNews() {}

    static Notice mailNeedsReview(StoredMessage message, Proposal proposal) {
        var news = new News.DecisionNeeded(proposal.value("company"), message.id());
        return new Notice(message.user(), news, null, "review/" + message.id());
    }
}
