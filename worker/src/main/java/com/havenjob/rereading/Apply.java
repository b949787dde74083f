package com.havenjob.rereading;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.MailFields;
import com.havenjob.applications.Rewriting;
import com.havenjob.applications.StatusRewrite;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.RereadId;
import com.havenjob.rereading.Written.FieldsWritten;
import com.havenjob.triage.MailDates;
import com.havenjob.triage.MessageLink;
import com.havenjob.triage.MessageLinks;
import com.havenjob.triage.OtherHands;
import com.havenjob.triage.Proposal;
import com.havenjob.triage.ProposalJson;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one change of a run, as it was shown or not at all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Apply {

    private final Inbox inbox;
    private final Rewriting rewriting;
    private final Planner planner;
    private final JudgedMails mails;
    private final ChangeStore changes;
    private final ChangeProgress progress;
    private final MessageLinks links;
    private final OtherHands otherHands;
    private final ProposalJson json;

    Apply(
            Inbox inbox,
            Rewriting rewriting,
            Planner planner,
            JudgedMails mails,
            ChangeStore changes,
            ChangeProgress progress,
            MessageLinks links,
            OtherHands otherHands,
            ProposalJson json) {
        this.inbox = inbox;
        this.rewriting = rewriting;
        this.planner = planner;
        this.mails = mails;
        this.changes = changes;
        this.progress = progress;
        this.links = links;
        this.otherHands = otherHands;
        this.json = json;
    }

    void apply(RereadId run, ChangeStore.Row change) {
        inbox.lock(change.mail())
                .flatMap(mails::judged)
                .ifPresentOrElse(
                        mail -> apply(run, change, mail),
                        () -> progress.skip(run, change.mail(), Reason.CHANGED_SINCE));
    }

    private void apply(RereadId run, ChangeStore.Row change, JudgedMail mail) {
        var plan = planner.plan(mail, change.after());
        var reason = plan.reason();
        if (reason != null) {
            progress.skip(run, change.mail(), reason);
        } else if (!mail.verdict().equals(change.before()) || !plan.isWithin(change.plan())) {
            progress.skip(run, change.mail(), Reason.CHANGED_SINCE);
        } else {
            var written = plan.effect() == Effect.REVIEW
                    ? sendToReview(mail, change.after(), plan)
                    : update(mail, change.after(), plan);
            changes.applied(run, mail.message().user(), change.mail(), written);
        }
    }

    private Written update(JudgedMail mail, Proposal after, Plan plan) {
        // A waiting mail writes to its own draft only, and says nothing of it any more where it is about no
        // application.
        var target = mail.message().state() == MessageState.NEEDS_REVIEW
                ? planner.draftOf(mail).filter(draft -> after.concernsApplication())
                : planner.applicationOf(mail);
        var fields = target.flatMap(application -> exchange(application, mail, after));
        var current = target.flatMap(application -> planner.applicationOf(mail));
        var status = current.map(application -> move(application, plan.status(), mail, after));
        var link = target.flatMap(application -> nameAnew(mail, after));
        var message = mail.message();
        decide(mail, after, message.state(), mail.outcome(), message.application());
        return written(mail, message.state(), fields.orElse(null), status.orElse(null), link.orElse(null));
    }

    private Written sendToReview(JudgedMail mail, Proposal after, Plan plan) {
        var application = planner.applicationOf(mail);
        var own = application.filter(mail::isOpenerOf);
        var fields = own.filter(opened -> !otherHands.touched(opened, mail.message()))
                .map(this::markUnsure);
        var status = application.map(moved -> move(moved, own.isPresent() ? null : plan.status(), mail, after));
        var link = application.flatMap(left -> taken(mail));
        decide(
                mail,
                after,
                MessageState.NEEDS_REVIEW,
                Outcome.REVIEW,
                own.map(Application::id).orElse(null));
        return written(mail, MessageState.NEEDS_REVIEW, fields.orElse(null), status.orElse(null), link.orElse(null));
    }

    private Optional<FieldsWritten> exchange(Application application, JudgedMail mail, Proposal after) {
        var known = planner.evidenceOf(application);
        var exchange = planner.exchange(application, mail, after);
        if (exchange.isNothing(application, known)) {
            return Optional.empty();
        }
        var evidence = exchange.evidence();
        rewriting.rewrite(application, exchange.next(), evidence == null ? null : json.write(evidence));
        return Optional.of(new FieldsWritten(MailFields.of(application), exchange.next(), known, evidence));
    }

    /** The application that the mail opened stays on the list, and says that nobody is sure of it. */
    private FieldsWritten markUnsure(Application opened) {
        var before = MailFields.of(opened);
        var evidence = planner.evidenceOf(opened);
        rewriting.rewrite(opened, before.unsure(), opened.parseMetadata());
        return new FieldsWritten(before, before.unsure(), evidence, evidence);
    }

    private @Nullable StatusRewrite move(
            Application application, @Nullable ApplicationStatus next, JudgedMail mail, Proposal after) {
        var message = mail.message();
        return next == null
                ? null
                : rewriting.move(
                        application,
                        next,
                        MailDates.of(message, after.writtenAt()).causeOf(message));
    }

    /** A later mail finds the application by the requisition number that this one names. */
    private Optional<MessageLink> nameAnew(JudgedMail mail, Proposal after) {
        var requisition = after.value("requisition");
        if (Objects.equals(requisition, mail.verdict().value("requisition"))) {
            return Optional.empty();
        }
        var before = taken(mail);
        before.ifPresent(link ->
                links.put(new MessageLink(link.application(), link.message(), link.messageIdHeader(), requisition)));
        return before;
    }

    private Optional<MessageLink> taken(JudgedMail mail) {
        return mail.application().flatMap(id -> links.take(id, mail.message().id()));
    }

    private void decide(
            JudgedMail mail, Proposal after, MessageState state, Outcome outcome, @Nullable ApplicationId application) {
        inbox.decide(
                mail.message().id(),
                mail.message().state(),
                new Decision(state, outcome, application, json.write(after), after.confidence(), false));
    }

    private static Written written(
            JudgedMail mail,
            MessageState after,
            @Nullable FieldsWritten fields,
            @Nullable StatusRewrite status,
            @Nullable MessageLink link) {
        var message = mail.message();
        return new Written(message.state(), mail.outcome(), message.application(), after, fields, status, link);
    }
}
