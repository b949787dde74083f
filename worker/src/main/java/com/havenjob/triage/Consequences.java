package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.applications.Applications.Completion;
import com.havenjob.applications.NewApplication;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.MessageState;
import com.havenjob.triage.Dossier.Link;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a verdict means for the person's applications. What is sure happens at once; what is not waits for the person, with
 * the application already on the list where the company is known.
 */
@Component
class Consequences {

    private final Applications applications;
    private final Completions completions;
    private final ProposalJson json;

    Consequences(Applications applications, Completions completions, ProposalJson json) {
        this.applications = applications;
        this.completions = completions;
        this.json = json;
    }

    /** Decides on a mail, as the mails before it in the round left the applications. */
    void draw(ReadMail mail, Round round) {
        round.decide(mail.message().id(), decisionOn(mail, round));
    }

    private Decision decisionOn(ReadMail mail, Round round) {
        var verdict = mail.verdict();
        if (!verdict.concernsApplication()) {
            return verdict.needsReview()
                    ? review(mail, round, List.of())
                    : decision(mail, MessageState.IGNORED, Outcome.IGNORED, null, evidence(verdict));
        }
        var sentAt = dates(mail).sentAt();
        var dossier = round.dossierOf(mail.message().user());
        return switch (Matcher.match(dossier, mail.parsed(), verdict, sentAt)) {
            case Match.None() -> withoutMatch(mail, round);
            case Match.Sure sure -> withMatch(mail, round, sure);
            case Match.Unsure(var candidates) -> review(mail, round, candidates);
        };
    }

    private Decision withoutMatch(ReadMail mail, Round round) {
        var verdict = mail.verdict();
        if (verdict.company() == null) {
            return review(mail, round, List.of());
        }
        var evidence = evidence(verdict);
        var application = open(opening(mail, evidence), mail, round);
        keep(application, mail, round);
        return verdict.needsReview()
                ? decision(mail, MessageState.NEEDS_REVIEW, Outcome.REVIEW, application, evidence)
                : decision(mail, MessageState.APPLIED, Outcome.CREATED, application, evidence);
    }

    private Application open(NewApplication opening, ReadMail mail, Round round) {
        var hash = mail.message().hash();
        var dossier = round.dossierOf(mail.message().user());
        return dossier.openedBy(hash)
                .orElseGet(() -> dossier.isOpener(hash)
                        ? applications.open(opening)
                        : round.changes().open(opening));
    }

    private Decision withMatch(ReadMail mail, Round round, Match.Sure match) {
        var application = match.application();
        var verdict = mail.verdict();
        var next = Statuses.of(verdict.kind().value());
        var reopens = application.status().isClosed()
                && next != application.status()
                && verdict.kind().value() != Kind.APPLIED;
        if (verdict.needsReview() || reopens) {
            return review(mail, round, List.of(new Candidate(application, 1, match.reason())));
        }
        var message = mail.message();
        var advanced = round.changes().advance(application, next, dates(mail).causeOf(message));
        var completed = round.changes().complete(advanced, completion(mail, advanced));
        keep(completed, mail, round);
        var outcome = completed.equals(application) ? Outcome.UNCHANGED : Outcome.UPDATED;
        return decision(mail, MessageState.APPLIED, outcome, application, evidence(verdict));
    }

    private static void keep(Application application, ReadMail mail, Round round) {
        var user = mail.message().user();
        var requisition = valueOf(mail.verdict().requisition());
        round.dossierOf(user).put(application);
        round.link(
                user,
                new Link(
                        Dossier.idOf(application),
                        mail.message().id(),
                        mail.parsed().messageId(),
                        requisition));
    }

    private Decision review(ReadMail mail, Round round, List<Candidate> candidates) {
        var proposal = Proposal.of(mail.verdict(), candidates);
        round.tell(ReviewNews.mailNeedsReview(mail.message(), proposal));
        return decision(mail, MessageState.NEEDS_REVIEW, Outcome.REVIEW, null, json.write(proposal));
    }

    private static Decision decision(
            ReadMail mail, MessageState state, Outcome outcome, @Nullable Application application, String evidence) {
        return new Decision(
                state,
                outcome,
                application == null ? null : application.id(),
                evidence,
                mail.verdict().confidence(),
                false);
    }

    private String evidence(Verdict verdict) {
        return json.write(Proposal.of(verdict, List.of()));
    }

    private static NewApplication opening(ReadMail mail, String evidence) {
        var message = mail.message();
        var verdict = mail.verdict();
        var dates = dates(mail);
        return new NewApplication(
                message.user(),
                Objects.requireNonNull(verdict.company()).value(),
                Optional.ofNullable(valueOf(verdict.title())).orElse(""),
                dates.appliedAt(valueOf(verdict.appliedOn())).orElse(dates.sentAt()),
                Statuses.of(verdict.kind().value()),
                dates.deadline(valueOf(verdict.deadline())),
                valueOf(verdict.source()),
                valueOf(verdict.jobUrl()),
                valueOf(verdict.location()),
                Completions.yearly(Proposal.of(verdict, List.of())),
                verdict.needsReview(),
                verdict.confidence(),
                evidence,
                dates.causeOf(message));
    }

    private Completion completion(ReadMail mail, Application application) {
        return completions.of(application, Proposal.of(mail.verdict(), List.of()), dates(mail));
    }

    private static MailDates dates(ReadMail mail) {
        return MailDates.of(mail.message(), mail.verdict().original().date());
    }

    private static <T> @Nullable T valueOf(@Nullable Finding<T> finding) {
        return finding == null ? null : finding.value();
    }
}
