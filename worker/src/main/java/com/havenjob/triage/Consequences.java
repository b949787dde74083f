package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.applications.Applications.Completion;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.ApplicationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
        var reports = Report.of(mail);
        var own = reports.getFirst();
        if (!own.verdict().concernsApplication()) {
            return own.verdict().needsReview()
                    ? review(own, round, List.of())
                    : decision(own, MessageState.IGNORED, Outcome.IGNORED, null);
        }
        return own.alone() ? follow(own, match(own, round), round) : onSeveral(mail, reports, round);
    }

    /** All of them happen, or the mail waits whole: half of what a mail says is easily taken for all of it. */
    private Decision onSeveral(ReadMail mail, List<Report> reports, Round round) {
        var matches = reports.stream().map(report -> match(report, round)).toList();
        if (!areClear(reports, matches)) {
            return follow(Report.whole(mail), matches.getFirst(), round);
        }
        var decisions = new ArrayList<Decision>(reports.size());
        for (int i = 0; i < reports.size(); i++) {
            decisions.add(follow(reports.get(i), matches.get(i), round));
        }
        var own = decisions.getFirst();
        // The labels of outcomes stand in the order in which they count.
        var strongest = decisions.stream()
                .map(Decision::outcome)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Decision(
                own.state(), strongest, own.application(), evidence(mail.verdict()), own.confidence(), false);
    }

    /** Whether each report leads to an application of its own, and nothing about any of them is unsure. */
    private static boolean areClear(List<Report> reports, List<Match> matches) {
        var concerned = new HashSet<ApplicationId>();
        for (int i = 0; i < reports.size(); i++) {
            var verdict = reports.get(i).verdict();
            boolean clear = !verdict.needsReview()
                    && switch (matches.get(i)) {
                        case Match.None() -> verdict.company() != null;
                        case Match.Sure(var application, var reason) ->
                            !reopens(application, verdict) && concerned.add(Dossier.idOf(application));
                        case Match.Unsure(var candidates) -> false;
                    };
            if (!clear) {
                return false;
            }
        }
        return true;
    }

    private static Match match(Report report, Round round) {
        return Matcher.match(round.dossierOf(report.message().user()), Sought.of(report));
    }

    private Decision follow(Report report, Match match, Round round) {
        return switch (match) {
            case Match.None() -> withoutMatch(report, round);
            case Match.Sure sure -> withMatch(report, round, sure);
            case Match.Unsure(var candidates) -> review(report, round, candidates);
        };
    }

    private Decision withoutMatch(Report report, Round round) {
        var verdict = report.verdict();
        if (verdict.company() == null) {
            return review(report, round, List.of());
        }
        var application = open(report, round);
        keep(application, report, round);
        return verdict.needsReview()
                ? decision(report, MessageState.NEEDS_REVIEW, Outcome.REVIEW, application)
                : decision(report, MessageState.APPLIED, Outcome.CREATED, application);
    }

    private Application open(Report report, Round round) {
        var opening = report.opening(evidence(report.verdict().each().getFirst()));
        var dossier = round.dossierOf(report.message().user());
        return dossier.openedBy(report.opener())
                .orElseGet(() -> dossier.isOpener(report.opener())
                        ? applications.open(opening)
                        : round.changes().open(opening));
    }

    private Decision withMatch(Report report, Round round, Match.Sure match) {
        var application = match.application();
        var verdict = report.verdict();
        if (verdict.needsReview() || reopens(application, verdict)) {
            return review(report, round, List.of(new Candidate(application, 1, match.reason())));
        }
        var next = Statuses.of(verdict.kind().value());
        var advanced = round.changes().advance(application, next, report.dates().causeOf(report.message()));
        var completed = round.changes().complete(advanced, completion(report, advanced));
        keep(completed, report, round);
        var outcome = completed.equals(application) ? Outcome.UNCHANGED : Outcome.UPDATED;
        return decision(report, MessageState.APPLIED, outcome, application);
    }

    private static boolean reopens(Application application, Verdict verdict) {
        return application.status().isClosed()
                && Statuses.of(verdict.kind().value()) != application.status()
                && verdict.kind().value() != Kind.APPLIED;
    }

    private static void keep(Application application, Report report, Round round) {
        var user = report.message().user();
        var requisition = report.verdict().requisition();
        round.dossierOf(user).put(application);
        round.link(
                user,
                new MessageLink(
                        Dossier.idOf(application),
                        report.message().id(),
                        report.parsed().messageId(),
                        requisition == null ? null : requisition.value()));
    }

    private Decision review(Report report, Round round, List<Candidate> candidates) {
        var proposal = Proposal.of(report.verdict(), candidates);
        round.tell(ReviewNews.mailNeedsReview(report.message(), proposal));
        return decision(report, MessageState.NEEDS_REVIEW, Outcome.REVIEW, null, json.write(proposal));
    }

    private Decision decision(Report report, MessageState state, Outcome outcome, @Nullable Application application) {
        return decision(report, state, outcome, application, evidence(report.verdict()));
    }

    private static Decision decision(
            Report report, MessageState state, Outcome outcome, @Nullable Application application, String evidence) {
        return new Decision(
                state,
                outcome,
                application == null ? null : application.id(),
                evidence,
                report.verdict().confidence(),
                false);
    }

    private String evidence(Verdict verdict) {
        return json.write(Proposal.of(verdict, List.of()));
    }

    private Completion completion(Report report, Application application) {
        return completions.of(application, Proposal.of(report.verdict(), List.of()), report.dates());
    }
}
