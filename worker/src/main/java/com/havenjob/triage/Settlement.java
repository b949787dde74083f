package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.applications.Applications.Completion;
import com.havenjob.applications.CompanyKey;
import com.havenjob.applications.NewApplication;
import com.havenjob.applications.NewApplication.Mail;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.ApplicationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a verdict into what it means for the person's applications. What is sure happens at once; what is not waits for
 * the person, with the application already on the list where the company is known.
 */
@Component
class Settlement {

    private final Inbox inbox;
    private final Applications applications;
    private final Matcher matcher;
    private final MessageLinks links;
    private final ReviewNews news;
    private final ProposalJson json;
    private final JdbcClient sql;

    Settlement(
            Inbox inbox,
            Applications applications,
            Matcher matcher,
            MessageLinks links,
            ReviewNews news,
            ProposalJson json,
            JdbcClient sql) {
        this.inbox = inbox;
        this.applications = applications;
        this.matcher = matcher;
        this.links = links;
        this.news = news;
        this.json = json;
        this.sql = sql;
    }

    /** Settles one mail; returns what it is afterwards. A mail that another worker settled meanwhile is left alone. */
    @Transactional
    public MessageState settle(StoredMessage message, ParsedMessage parsed, Verdict verdict) {
        oneAtATimeForCompany(message, verdict);
        var stillWaits = inbox.find(message.id()).filter(now -> now.state() == MessageState.RECEIVED);
        if (stillWaits.isEmpty()) {
            return message.state();
        }
        if (!verdict.concernsApplication()) {
            return verdict.needsReview()
                    ? review(message, verdict, null, List.of())
                    : decide(message, verdict, MessageState.IGNORED, Outcome.IGNORED, null);
        }
        var sentAt = sentAt(message, verdict);
        return switch (matcher.match(message.user(), parsed, verdict, sentAt)) {
            case Match.None() -> withoutMatch(message, parsed, verdict, sentAt);
            case Match.Sure(var application, var reason) -> withMatch(message, parsed, verdict, application, sentAt);
            case Match.Unsure(var candidates) -> review(message, verdict, null, candidates);
        };
    }

    private MessageState withoutMatch(StoredMessage message, ParsedMessage parsed, Verdict verdict, Instant sentAt) {
        if (verdict.company() == null) {
            return review(message, verdict, null, List.of());
        }
        var application = applications.open(opening(message, verdict, sentAt));
        links.link(idOf(application), message.id(), parsed.messageId(), valueOf(verdict.requisition()));
        return verdict.needsReview()
                ? review(message, verdict, application, List.of())
                : decide(message, verdict, MessageState.APPLIED, Outcome.CREATED, application);
    }

    private MessageState withMatch(
            StoredMessage message, ParsedMessage parsed, Verdict verdict, Application application, Instant sentAt) {
        var next = Statuses.of(verdict.kind().value());
        var reopens = application.status().isClosed()
                && next != application.status()
                && verdict.kind().value() != Kind.APPLIED;
        if (verdict.needsReview() || reopens) {
            return review(message, verdict, null, List.of(new Candidate(application, 1, "same company")));
        }
        var mail = new Mail(message.id(), message.hash());
        var advanced = applications.advance(application, next, mail);
        var completed = applications.complete(advanced, completion(verdict, sentAt));
        links.link(idOf(application), message.id(), parsed.messageId(), valueOf(verdict.requisition()));
        var outcome = completed.equals(application) ? Outcome.UNCHANGED : Outcome.UPDATED;
        return decide(message, verdict, MessageState.APPLIED, outcome, application);
    }

    private MessageState review(
            StoredMessage message, Verdict verdict, @Nullable Application opened, List<Candidate> candidates) {
        var proposal = Proposal.of(verdict, candidates);
        inbox.decide(
                message.id(),
                MessageState.RECEIVED,
                new Decision(
                        MessageState.NEEDS_REVIEW,
                        Outcome.REVIEW,
                        opened == null ? null : opened.id(),
                        json.write(proposal),
                        verdict.confidence(),
                        false));
        if (opened == null) {
            news.mailNeedsReview(message, proposal);
        }
        return MessageState.NEEDS_REVIEW;
    }

    private MessageState decide(
            StoredMessage message,
            Verdict verdict,
            MessageState state,
            Outcome outcome,
            @Nullable Application application) {
        inbox.decide(
                message.id(),
                MessageState.RECEIVED,
                new Decision(
                        state,
                        outcome,
                        application == null ? null : application.id(),
                        json.write(Proposal.of(verdict, List.of())),
                        verdict.confidence(),
                        false));
        return state;
    }

    private NewApplication opening(StoredMessage message, Verdict verdict, Instant sentAt) {
        return new NewApplication(
                message.user(),
                Objects.requireNonNull(verdict.company()).value(),
                Optional.ofNullable(valueOf(verdict.title())).orElse(""),
                appliedAt(verdict).orElse(sentAt),
                Statuses.of(verdict.kind().value()),
                deadline(verdict),
                valueOf(verdict.source()),
                valueOf(verdict.jobUrl()),
                valueOf(verdict.location()),
                verdict.needsReview(),
                verdict.confidence(),
                json.write(Proposal.of(verdict, List.of())),
                new Mail(message.id(), message.hash()));
    }

    private static Completion completion(Verdict verdict, Instant sentAt) {
        return new Completion(
                valueOf(verdict.title()),
                valueOf(verdict.location()),
                valueOf(verdict.jobUrl()),
                valueOf(verdict.source()),
                deadline(verdict),
                verdict.kind().value() == Kind.APPLIED ? appliedAt(verdict).orElse(sentAt) : null);
    }

    /** Two mails of one company must not both find no application and each open one. */
    private void oneAtATimeForCompany(StoredMessage message, Verdict verdict) {
        var company = verdict.company();
        var lock = message.user() + "/" + (company == null ? "" : CompanyKey.of(company.value()));
        sql.sql("SELECT pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", lock)
                .query(row -> {});
    }

    private static Instant sentAt(StoredMessage message, Verdict verdict) {
        var written = verdict.original().date();
        // A date in the future is a wrong clock or a lie; the door's own clock is neither.
        return written == null || written.toInstant().isAfter(message.receivedAt())
                ? message.receivedAt()
                : written.toInstant();
    }

    private static Optional<Instant> appliedAt(Verdict verdict) {
        return Optional.ofNullable(verdict.appliedOn())
                .map(finding -> finding.value().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static @Nullable Instant deadline(Verdict verdict) {
        var deadline = verdict.deadline();
        if (deadline == null) {
            return null;
        }
        var written = verdict.original().date();
        var zone = Optional.ofNullable(written).map(OffsetDateTime::getOffset).orElse(ZoneOffset.UTC);
        return deadline.value().plusDays(1).atStartOfDay().toInstant(zone).minusSeconds(1);
    }

    private static <T> @Nullable T valueOf(@Nullable Finding<T> finding) {
        return finding == null ? null : finding.value();
    }

    private static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id(), "a saved application has an id");
    }
}
