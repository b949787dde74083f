package com.havenjob.rereading;

import com.havenjob.applications.Application;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.triage.Proposal;
import java.util.Optional;

/**
 * A mail that was read before.
 *
 * @param verdict what was read then
 * @param isByPerson whether a person ever decided about it
 */
record JudgedMail(StoredMessage message, Proposal verdict, Outcome outcome, boolean isByPerson) {

    /** Whether the mail opened the application. */
    boolean isOpenerOf(Application application) {
        return message.hash().hex().equals(application.rawEmailHash());
    }

    Optional<ApplicationId> application() {
        return Optional.ofNullable(message.application());
    }
}
