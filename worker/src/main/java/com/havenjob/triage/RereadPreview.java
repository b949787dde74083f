package com.havenjob.triage;

import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageParser;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a mail again and writes down what would change. One mail at a time is in memory: it may have 25 MB. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RereadPreview {

    private final Inbox inbox;
    private final MessageParser parser;
    private final Classifier classifier;
    private final Experiences experiences;
    private final Rounds rounds;
    private final RereadMails mails;
    private final RereadPlanner planner;
    private final RereadChanges changes;

    RereadPreview(
            Inbox inbox,
            MessageParser parser,
            Classifier classifier,
            Experiences experiences,
            Rounds rounds,
            RereadMails mails,
            RereadPlanner planner,
            RereadChanges changes) {
        this.inbox = inbox;
        this.parser = parser;
        this.classifier = classifier;
        this.experiences = experiences;
        this.rounds = rounds;
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
        var parsed = parser.parse(raw);
        var again = new ReadMail(
                mail.message(),
                parsed,
                classifier.classify(parsed, experiences.of(mail.message().user())));
        var after = Proposal.of(again.verdict(), List.of());
        if (!RereadDifference.areThereAny(mail.verdict(), after)) {
            return;
        }
        var plan = planner.plan(mail, after);
        var shown = isForAPerson(plan) ? Proposal.of(again.verdict(), candidates(mail, again)) : after;
        changes.propose(run, mail.message().user(), mail.message().id(), mail.verdict(), shown, plan);
    }

    private static boolean isForAPerson(RereadPlan plan) {
        return plan.effect() == RereadEffect.REVIEW || plan.effect() == RereadEffect.PROPOSAL;
    }

    /** The applications that the mail may concern as it is read now; its own is no candidate, the review shows it beside. */
    private List<Candidate> candidates(JudgedMail mail, ReadMail again) {
        if (!again.verdict().concernsApplication()) {
            return List.of();
        }
        var round = rounds.begin(List.of(again));
        var match = Matcher.match(
                round.dossierOf(again.message().user()),
                Sought.of(Report.of(again).getFirst()));
        var near = switch (match) {
            case Match.None() -> List.<Candidate>of();
            case Match.Sure(var application, var reason) -> List.of(new Candidate(application, 1, reason));
            case Match.Unsure(var candidates) -> candidates;
        };
        return near.stream()
                .filter(candidate -> !mail.isOpenerOf(candidate.application()))
                .toList();
    }
}
