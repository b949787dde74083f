package com.havenjob.notifications;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import org.jspecify.annotations.Nullable;

/** What a person is told, as values: whoever shows it makes the sentence in the reader's language. */
public sealed interface News {

    /** A mail opened an application. */
    record ApplicationOpened(String company, String position, ApplicationStatus status) implements News {}

    /** A mail moved an application on. */
    record StatusMoved(String company, String position, ApplicationStatus from, ApplicationStatus to) implements News {}

    /** A mail that was read without certainty opened or moved an application. */
    record CheckNeeded(String company, String position) implements News {}

    /**
     * A mail waits for the person's decision.
     *
     * @param company null where the mail does not name it clearly
     */
    record DecisionNeeded(@Nullable String company, MessageId mail) implements News {}

    /**
     * Mail from one sender is held back.
     *
     * @param sender null where the mail names nobody
     * @param count how many since the person last looked
     * @param mail the latest of them
     */
    record MailHeldBack(@Nullable String sender, int count, MessageId mail) implements News {}

    /**
     * A mail could not be read, after the last try.
     *
     * @param sender null where the mail names nobody
     */
    record MailFailed(@Nullable String sender, MessageId mail) implements News {}

    /**
     * Mail was read again, and what its person wanted done is done.
     *
     * @param undone whether the changes of the run were taken back; they were made otherwise
     * @param mails how many were changed, or changed back
     */
    record RereadDone(RereadId run, boolean undone, int mails) implements News {}

    /** Mail was to be read again, and the work broke off, after the last try. */
    record RereadBrokeOff(RereadId run) implements News {}

    /** The kind that is stored with it. */
    default NotificationType type() {
        return switch (this) {
            case ApplicationOpened opened -> NotificationType.APPLICATION_CREATED;
            case StatusMoved moved -> NotificationType.STATUS_CHANGED;
            case CheckNeeded check -> NotificationType.REVIEW_NEEDED;
            case DecisionNeeded decision -> NotificationType.REVIEW_NEEDED;
            case MailHeldBack heldBack -> NotificationType.MESSAGE_QUARANTINED;
            case MailFailed failed -> NotificationType.MESSAGE_FAILED;
            case RereadDone done -> NotificationType.MAIL_REREAD;
            case RereadBrokeOff broken -> NotificationType.MAIL_REREAD;
        };
    }
}
