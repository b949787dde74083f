package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.applications.Applications.Completion;
import com.havenjob.applications.NewApplication;
import com.havenjob.applications.NewApplication.Mail;
import com.havenjob.inbox.Decision;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns a verdict into what it means for the person's applications. What is sure happens at once; what is not waits for
 * the person, with the application already on the list where the company is known.
 */
@Component
class Settlement {

    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    private final Inbox inbox;
    private final Applications applications;
    private final Dossiers dossiers;
    private final ReviewNews news;
    private final ProposalJson json;
    private final Completions completions;
    private final JdbcClient sql;
    private final TransactionTemplate nested;

    Settlement(
            Inbox inbox,
            Applications applications,
            Dossiers dossiers,
            ReviewNews news,
            ProposalJson json,
            Completions completions,
            JdbcClient sql,
            PlatformTransactionManager transactionManager) {
        this.inbox = inbox;
        this.applications = applications;
        this.dossiers = dossiers;
        this.news = news;
        this.json = json;
        this.completions = completions;
        this.sql = sql;
        this.nested = new TransactionTemplate(
                transactionManager, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    /** Settles one mail; returns what it is afterwards. A mail that another worker settled meanwhile is left alone. */
    @Transactional
    public MessageState settle(ReadMail mail) {
        oneAtATimeForCompanies(List.of(mail));
        var message = mail.message();
        var now = inbox.lock(message.id()).map(StoredMessage::state).orElse(MessageState.DISCARDED);
        if (now != MessageState.RECEIVED) {
            return now;
        }
        var decision = Objects.requireNonNull(decideAll(List.of(mail)).get(message.id()));
        return decision.state();
    }

    /** Settles mails that only the surrounding transaction sees; those that cannot be settled are missing in the answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<MessageId, Outcome> settleAll(List<ReadMail> mails) {
        if (mails.isEmpty()) {
            return Map.of();
        }
        oneAtATimeForCompanies(mails);
        try {
            return together(mails);
        } catch (RuntimeException e) {
            log.warn("Mails could not be settled together; they are settled one by one, count={}", mails.size(), e);
            return oneByOne(mails);
        }
    }

    private Map<MessageId, Outcome> together(List<ReadMail> mails) {
        var decisions = Objects.requireNonNull(nested.execute(status -> decideAll(mails)));
        var outcomes = new LinkedHashMap<MessageId, Outcome>();
        decisions.forEach((id, decision) -> outcomes.put(id, decision.outcome()));
        return outcomes;
    }

    private Map<MessageId, Decision> decideAll(List<ReadMail> mails) {
        var dossier = dossiers.open(mails.getFirst().message().user(), mails);
        var decisions = new LinkedHashMap<MessageId, Decision>();
        mails.forEach(mail -> decisions.put(mail.message().id(), decisionOn(mail, dossier)));
        dossiers.close(dossier);
        inbox.decideAll(MessageState.RECEIVED, decisions);
        return decisions;
    }

    private Map<MessageId, Outcome> oneByOne(List<ReadMail> mails) {
        var outcomes = new LinkedHashMap<MessageId, Outcome>();
        for (var mail : mails) {
            try {
                outcomes.putAll(together(List.of(mail)));
            } catch (RuntimeException e) {
                log.warn(
                        "A mail could not be settled; the queue will try again, messageId={}",
                        mail.message().id(),
                        e);
            }
        }
        return outcomes;
    }

    private Decision decisionOn(ReadMail mail, Dossier dossier) {
        var verdict = mail.verdict();
        if (!verdict.concernsApplication()) {
            return verdict.needsReview()
                    ? review(mail, null, List.of())
                    : decision(mail, MessageState.IGNORED, Outcome.IGNORED, null);
        }
        var sentAt = sentAt(mail.message(), verdict);
        return switch (Matcher.match(dossier, mail.parsed(), verdict, sentAt)) {
            case Match.None() -> withoutMatch(mail, dossier, sentAt);
            case Match.Sure sure -> withMatch(mail, dossier, sure, sentAt);
            case Match.Unsure(var candidates) -> review(mail, null, candidates);
        };
    }

    private Decision withoutMatch(ReadMail mail, Dossier dossier, Instant sentAt) {
        var verdict = mail.verdict();
        if (verdict.company() == null) {
            return review(mail, null, List.of());
        }
        var opening = opening(mail.message(), verdict, sentAt);
        var application =
                dossier.isOpener(mail.message().hash()) ? applications.open(opening) : applications.openNew(opening);
        dossier.put(application);
        dossier.link(application, mail);
        return verdict.needsReview()
                ? review(mail, application, List.of())
                : decision(mail, MessageState.APPLIED, Outcome.CREATED, application);
    }

    private Decision withMatch(ReadMail mail, Dossier dossier, Match.Sure match, Instant sentAt) {
        var application = match.application();
        var verdict = mail.verdict();
        var next = Statuses.of(verdict.kind().value());
        var reopens = application.status().isClosed()
                && next != application.status()
                && verdict.kind().value() != Kind.APPLIED;
        if (verdict.needsReview() || reopens) {
            return review(mail, null, List.of(new Candidate(application, 1, match.reason())));
        }
        var message = mail.message();
        var advanced = applications.advance(application, next, new Mail(message.id(), message.hash()));
        var completed = applications.complete(advanced, completion(mail, advanced, sentAt));
        dossier.put(completed);
        dossier.link(application, mail);
        var outcome = completed.equals(application) ? Outcome.UNCHANGED : Outcome.UPDATED;
        return decision(mail, MessageState.APPLIED, outcome, application);
    }

    private Decision review(ReadMail mail, @Nullable Application opened, List<Candidate> candidates) {
        var proposal = Proposal.of(mail.verdict(), candidates);
        if (opened == null) {
            news.mailNeedsReview(mail.message(), proposal);
        }
        return decision(mail, MessageState.NEEDS_REVIEW, Outcome.REVIEW, opened, proposal);
    }

    private Decision decision(ReadMail mail, MessageState state, Outcome outcome, @Nullable Application application) {
        return decision(mail, state, outcome, application, Proposal.of(mail.verdict(), List.of()));
    }

    private Decision decision(
            ReadMail mail, MessageState state, Outcome outcome, @Nullable Application application, Proposal proposal) {
        return new Decision(
                state,
                outcome,
                application == null ? null : application.id(),
                json.write(proposal),
                mail.verdict().confidence(),
                false);
    }

    private NewApplication opening(StoredMessage message, Verdict verdict, Instant sentAt) {
        var proposal = Proposal.of(verdict, List.of());
        return new NewApplication(
                message.user(),
                Objects.requireNonNull(verdict.company()).value(),
                Optional.ofNullable(valueOf(verdict.title())).orElse(""),
                appliedAt(message, verdict).orElse(sentAt),
                Statuses.of(verdict.kind().value()),
                deadline(verdict),
                valueOf(verdict.source()),
                valueOf(verdict.jobUrl()),
                valueOf(verdict.location()),
                Completions.yearly(proposal),
                verdict.needsReview(),
                verdict.confidence(),
                json.write(proposal),
                new Mail(message.id(), message.hash()));
    }

    private Completion completion(ReadMail mail, Application application, Instant sentAt) {
        var verdict = mail.verdict();
        var receiptDate = verdict.kind().value() == Kind.APPLIED
                ? appliedAt(mail.message(), verdict).orElse(sentAt)
                : null;
        return completions.of(application, Proposal.of(verdict, List.of()), deadline(verdict), receiptDate);
    }

    /**
     * Two mails of one company must not both find no application and each open one. All locks are taken at once and in
     * one order, so that no two chunks wait for each other.
     */
    private void oneAtATimeForCompanies(List<ReadMail> mails) {
        sql.sql("""
                        SELECT pg_advisory_xact_lock(key) FROM
                            (SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest(CAST(:names AS text[])) AS name
                             ORDER BY key) AS sorted
                        """)
                .param("names", mails.stream().map(Settlement::lockName).toArray(String[]::new))
                .query(row -> {});
    }

    private static String lockName(ReadMail mail) {
        return mail.message().user() + "/"
                + Dossiers.companyKey(mail).findFirst().orElse("");
    }

    private static Instant sentAt(StoredMessage message, Verdict verdict) {
        var written = verdict.original().date();
        // A date in the future is a wrong clock or a lie; the door's own clock is neither.
        return written == null || written.toInstant().isAfter(message.receivedAt())
                ? message.receivedAt()
                : written.toInstant();
    }

    /** A day that was still to come when the mail came in was misread; a day more is another time zone. */
    private static Optional<Instant> appliedAt(StoredMessage message, Verdict verdict) {
        return Optional.ofNullable(verdict.appliedOn())
                .map(finding -> finding.value().atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(day -> day.isBefore(message.receivedAt().plus(ONE_DAY)));
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
}
