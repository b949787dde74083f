package com.havenjob.console.inbox;

import com.havenjob.console.component.Toasts;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxItem;
import com.havenjob.triage.SecondLook;
import com.havenjob.triage.TakenBack;
import com.vaadin.flow.server.Command;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person can do about a mail that is held back, failed or decided. */
final class MailActions {

    private final Inbox inbox;
    private final SecondLook secondLook;
    private final CurrentPerson person;
    private final Command changed;

    MailActions(Inbox inbox, SecondLook secondLook, CurrentPerson person, Command changed) {
        this.inbox = inbox;
        this.secondLook = secondLook;
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

    /** Sends a decided mail to the review. */
    void reopen(InboxItem mail) {
        Toasts.done(secondLook
                .reopen(person.id(), mail.id())
                .map(MailActions::reopened)
                .orElseGet(() -> Texts.text("inbox.reopen.too-late")));
        changed.execute();
    }

    private static String reopened(TakenBack back) {
        return switch (back.reversal()) {
            case NOTHING -> Texts.text("inbox.reopened");
            case DONE -> Texts.text("inbox.reopened.taken-back");
            case LEFT ->
                Texts.text(
                        "inbox.reopened.left",
                        back.left().stream()
                                .map(application -> Texts.text(
                                        "review.candidate", application.companyName(), application.jobTitle()))
                                .collect(Collectors.joining(", ")));
        };
    }

    private void tell(boolean moved, String done) {
        Toasts.done(Texts.text(moved ? done : "inbox.moved-before"));
        changed.execute();
    }
}
