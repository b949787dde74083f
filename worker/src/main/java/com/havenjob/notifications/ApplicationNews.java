package com.havenjob.notifications;

import com.havenjob.applications.ApplicationAdvanced;
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
        return new Notice(event.user(), news(event), event.application(), subjectKey(event));
    }

    /** One mail moves one application once; the same status can come again after a person went back. */
    private static String subjectKey(ApplicationAdvanced event) {
        return event.application() + "/"
                + (event.message() == null
                        ? event.to().label()
                        : event.message().toString());
    }

    private static News news(ApplicationAdvanced event) {
        if (event.needsReview()) {
            return new News.CheckNeeded(event.companyName(), event.jobTitle());
        }
        var from = event.from();
        return from == null
                ? new News.ApplicationOpened(event.companyName(), event.jobTitle(), event.to())
                : new News.StatusMoved(event.companyName(), event.jobTitle(), from, event.to());
    }
}
