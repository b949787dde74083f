package com.havenjob.notifications;

import com.havenjob.applications.ApplicationAdvanced;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.ApplicationsAdvanced;
import com.havenjob.applications.ChangedBy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person what a mail did to an application; what people do themselves they know already. */
@Component
class ApplicationNews {

    private final Notifications notifications;

    ApplicationNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Runs inside the transaction that moved the applications: all is there, or nothing. */
    @EventListener
    void on(ApplicationsAdvanced event) {
        notifications.tell(event.all().stream()
                .filter(advanced -> advanced.changedBy() != ChangedBy.USER)
                .map(ApplicationNews::notice)
                .toList());
    }

    private static Notice notice(ApplicationAdvanced event) {
        var from = event.from();
        return new Notice(
                event.user(),
                type(event),
                title(event),
                from == null ? null : from.label() + " → " + event.to().label(),
                event.application(),
                subjectKey(event));
    }

    /** One mail moves one application once; the same status can come again after a person went back. */
    private static String subjectKey(ApplicationAdvanced event) {
        return event.application() + "/"
                + (event.message() == null
                        ? event.to().label()
                        : event.message().toString());
    }

    private static NotificationType type(ApplicationAdvanced event) {
        if (event.needsReview()) {
            return NotificationType.REVIEW_NEEDED;
        }
        return event.from() == null ? NotificationType.APPLICATION_CREATED : NotificationType.STATUS_CHANGED;
    }

    private static String title(ApplicationAdvanced event) {
        var position =
                event.jobTitle().isEmpty() ? event.companyName() : event.jobTitle() + " at " + event.companyName();
        if (event.needsReview()) {
            return "Please check: " + position;
        }
        return event.from() == null && event.to() == ApplicationStatus.APPLIED
                ? "New application: " + position
                : event.to().label() + ": " + position;
    }
}
