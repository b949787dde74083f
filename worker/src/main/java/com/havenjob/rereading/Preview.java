package com.havenjob.rereading;

import com.havenjob.inbox.Inbox;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.PresentRules;
import com.havenjob.triage.Proposal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a mail again and writes down what would change. One mail at a time is in memory: it may have 25 MB. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Preview {

    private final Inbox inbox;
    private final PresentRules rules;
    private final JudgedMails mails;
    private final Planner planner;
    private final ChangeStore changes;

    Preview(Inbox inbox, PresentRules rules, JudgedMails mails, Planner planner, ChangeStore changes) {
        this.inbox = inbox;
        this.rules = rules;
        this.mails = mails;
        this.planner = planner;
        this.changes = changes;
    }

    /** False where the mail cannot be read again, since its text is kept no longer. */
    boolean read(RereadId run, UserId user, MessageId id) {
        var judged =
                inbox.find(id).filter(message -> message.user().equals(user)).flatMap(mails::judged);
        var raw = judged.flatMap(mail -> inbox.raw(mail.message()));
        raw.ifPresent(bytes -> compare(run, judged.orElseThrow(), bytes));
        return raw.isPresent();
    }

    private void compare(RereadId run, JudgedMail mail, byte[] raw) {
        var again = rules.read(mail.message(), raw);
        var after = Proposal.of(again.verdict(), List.of());
        if (!Difference.areThereAny(mail.verdict(), after)) {
            return;
        }
        var plan = planner.plan(mail, after);
        var shown = isForAPerson(plan) ? rules.forReview(again) : after;
        changes.propose(run, mail.message().user(), mail.message().id(), mail.verdict(), shown, plan);
    }

    private static boolean isForAPerson(Plan plan) {
        return plan.effect() == Effect.REVIEW || plan.effect() == Effect.PROPOSAL;
    }
}
