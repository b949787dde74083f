package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.inbox.StoredMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says whether an application is more than the mail that opened it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OtherHands {

    private final Applications applications;
    private final MessageLinks links;
    private final ReviewStore store;

    OtherHands(Applications applications, MessageLinks links, ReviewStore store) {
        this.applications = applications;
        this.links = links;
        this.store = store;
    }

    /** Whether another mail, or a person apart from the answer about this mail, had to do with the application. */
    public boolean touched(Application application, StoredMessage message) {
        var id = Dossier.idOf(application);
        return application.updatedAt().isAfter(store.decidedAt(message.id()))
                || application.notes() != null
                || application.followUpDate() != null
                || links.hasOthers(id, message.id())
                || applications.history(message.user(), id).stream()
                        .anyMatch(line -> !message.id().equals(line.message()));
    }
}
