package com.havenjob.rereading;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.applications.CompanyKey;
import com.havenjob.applications.Rewriting;
import com.havenjob.triage.Proposal;
import com.havenjob.triage.ProposalJson;
import com.havenjob.triage.Statuses;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what follows from another reading of a mail: nothing where a person decided, and a question to the person where it
 * is not sure. Nothing is ever opened, deleted or moved to another application.
 *
 * @see "ops/decisions/0020-mail-is-read-again.md"
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Planner {

    private final Applications applications;
    private final Rewriting rewriting;
    private final ProposalJson json;

    Planner(Applications applications, Rewriting rewriting, ProposalJson json) {
        this.applications = applications;
        this.rewriting = rewriting;
        this.json = json;
    }

    /** Changes nothing: what would follow from what is there now. */
    Plan plan(JudgedMail mail, Proposal after) {
        if (mail.isByPerson()) {
            return Plan.nothing(Reason.DECIDED_BY_PERSON);
        }
        return switch (mail.message().state()) {
            case APPLIED -> tracked(mail, after);
            case IGNORED -> Plan.of(after.concernsApplication() ? Effect.REVIEW : Effect.EVIDENCE);
            case NEEDS_REVIEW -> waiting(mail, after);
            case RECEIVED, QUARANTINED, FAILED, DISCARDED -> Plan.nothing(Reason.CHANGED_SINCE);
        };
    }

    /** The application that a mail was tracked in, or that was put on the list for it; empty where it is deleted. */
    Optional<Application> applicationOf(JudgedMail mail) {
        return mail.application().flatMap(id -> applications.byId(mail.message().user(), id));
    }

    /** The evidence of an application; null where it has none. */
    @Nullable
    Proposal evidenceOf(Application application) {
        var stored = application.parseMetadata();
        return stored == null ? null : json.read(stored);
    }

    FieldExchange exchange(Application application, JudgedMail mail, Proposal after) {
        // What the mail reports of further applications is no evidence of this one.
        return FieldExchange.of(
                application, evidenceOf(application), mail, after.each().getFirst());
    }

    private Plan tracked(JudgedMail mail, Proposal after) {
        if (!mail.verdict().others().isEmpty()) {
            return Plan.nothing(Reason.SEVERAL_APPLICATIONS);
        }
        return applicationOf(mail)
                .map(application -> tracked(application, mail, after))
                .orElseGet(() -> Plan.nothing(Reason.APPLICATION_GONE));
    }

    private Plan tracked(Application application, JudgedMail mail, Proposal after) {
        boolean namesFurther = !after.others().isEmpty();
        if (!after.concernsApplication() || namesFurther || isAboutAnother(application, mail, after)) {
            return forReview(application, mail);
        }
        var update = update(Effect.UPDATE, application, mail, after);
        if (update.fields().isEmpty() && update.status() == null) {
            return Plan.of(Effect.EVIDENCE);
        }
        return after.needsReview() ? forReview(application, mail) : update;
    }

    private Plan waiting(JudgedMail mail, Proposal after) {
        return draftOf(mail)
                .filter(draft -> after.concernsApplication())
                .map(draft -> update(Effect.PROPOSAL, draft, mail, after))
                .orElseGet(() -> Plan.of(Effect.PROPOSAL));
    }

    /** The application that was put on the list for a waiting mail and that nobody confirmed. */
    Optional<Application> draftOf(JudgedMail mail) {
        return applicationOf(mail).filter(application -> application.isNeedsReview() && mail.isOpenerOf(application));
    }

    private Plan update(Effect effect, Application application, JudgedMail mail, Proposal after) {
        return new Plan(
                effect,
                null,
                exchange(application, mail, after).names(),
                destination(application, mail, Statuses.of(after.kindValue())));
    }

    /** The status that the mail set is taken back; one that opened the application leaves it where it is. */
    private Plan forReview(Application application, JudgedMail mail) {
        var status = mail.isOpenerOf(application) ? null : destination(application, mail, null);
        return new Plan(Effect.REVIEW, null, Set.of(), status);
    }

    private @Nullable ApplicationStatus destination(
            Application application, JudgedMail mail, @Nullable ApplicationStatus meant) {
        var before = mail.verdict();
        var sameAsBefore = meant != null && before.concernsApplication() && Statuses.of(before.kindValue()) == meant;
        return sameAsBefore
                ? null
                : rewriting.destination(application, mail.message().id(), meant).orElse(null);
    }

    private static boolean isAboutAnother(Application application, JudgedMail mail, Proposal after) {
        var before = mail.verdict().value("company");
        var now = after.value("company");
        if (now == null) {
            return before != null;
        }
        var key = CompanyKey.of(now);
        return !key.equals(application.companyKey()) && (before == null || !key.equals(CompanyKey.of(before)));
    }
}
