package com.havenjob.console.shell;

import com.havenjob.applications.ApplicationList;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.UserId;
import com.havenjob.notifications.Notifications;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the frame of the page counts. */
@Component
class WaitingCounts {

    private final ApplicationList applications;
    private final InboxList mails;
    private final Notifications notifications;

    WaitingCounts(ApplicationList applications, InboxList mails, Notifications notifications) {
        this.applications = applications;
        this.mails = mails;
        this.notifications = notifications;
    }

    Counts of(UserId user) {
        return new Counts(applications.countByStatus(user), mails.countByState(user), notifications.countUnread(user));
    }

    /** Equal counts mean that there is probably nothing new to show. */
    record Counts(Map<ApplicationStatus, Integer> applications, Map<MessageState, Integer> mails, int unread) {

        static final Counts NONE = new Counts(Map.of(), Map.of(), 0);

        int toReview() {
            return mails.getOrDefault(MessageState.NEEDS_REVIEW, 0);
        }

        int heldBackOrFailed() {
            return mails.getOrDefault(MessageState.QUARANTINED, 0) + mails.getOrDefault(MessageState.FAILED, 0);
        }
    }
}
