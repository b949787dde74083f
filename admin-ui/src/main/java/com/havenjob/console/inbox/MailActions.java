package com.havenjob.console.inbox;

import com.havenjob.console.component.Toasts;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxItem;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;

/** What a person can do about a mail that is held back or failed. */
final class MailActions {

    private final Inbox inbox;
    private final CurrentPerson person;
    private final Command changed;

    MailActions(Inbox inbox, CurrentPerson person, Command changed) {
        this.inbox = inbox;
        this.person = person;
        this.changed = changed;
    }

    void retry(InboxItem mail) {
        tell(inbox.receiveAgain(person.id(), mail.id()), "inbox.retried");
    }

    /** Sends a mail on; {@code pattern} is whom to trust from now on, null for nobody. */
    void release(InboxItem mail, @Nullable String pattern) {
        tell(inbox.release(person.id(), mail.id(), pattern), "inbox.released");
    }

    void discard(InboxItem mail) {
        tell(inbox.discard(person.id(), mail.id()), "inbox.discarded");
    }

    private void tell(boolean moved, String done) {
        Toasts.done(Texts.text(moved ? done : "inbox.moved-before"));
        changed.execute();
    }
}
