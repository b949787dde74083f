package com.havenjob.triage;

import com.havenjob.applications.ApplicationChanges;
import com.havenjob.inbox.Decision;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.notifications.Notice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some mails that are settled together, one after the other: what is known of the applications they may concern, and what
 * follows, until it is written at the end.
 */
final class Round {

    private final Map<UserId, Dossier> dossiers = new HashMap<>();
    private final ApplicationChanges changes;
    private final List<MessageLink> links = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<MessageId, Decision> decisions = new LinkedHashMap<>();

    Round(ApplicationChanges changes) {
        this.changes = changes;
    }

    Dossier dossierOf(UserId user) {
        return dossiers.computeIfAbsent(user, fresh -> new Dossier());
    }

    ApplicationChanges changes() {
        return changes;
    }

    /** Links a mail of this round, so that the mails behind it find the application by its name too. */
    void link(UserId user, MessageLink link) {
        links.add(link);
        dossierOf(user).putLink(link.application(), link.messageIdHeader(), link.requisition());
    }

    void tell(Notice notice) {
        notices.add(notice);
    }

    void decide(MessageId mail, Decision decision) {
        decisions.put(mail, decision);
    }

    List<MessageLink> links() {
        return links;
    }

    List<Notice> notices() {
        return notices;
    }

    Map<MessageId, Decision> decisions() {
        return decisions;
    }
}
