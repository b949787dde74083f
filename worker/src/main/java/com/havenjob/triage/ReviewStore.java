package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.inbox.SealedWords;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.learning.Headline;
import com.havenjob.triage.learning.Lesson;
import com.havenjob.triage.learning.Sender;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was proposed and what the person decided: the material that later rules and calibration learn from. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewStore {

    /** What was decided before these says little about the next mail. */
    private static final int MOST_LESSONS = 200;

    private final JdbcClient sql;
    private final ProposalJson json;
    private final SealedWords words;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.builder().build();

    ReviewStore(JdbcClient sql, ProposalJson json, SealedWords words, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.words = words;
        this.clock = clock;
    }

    Optional<Proposal> proposal(MessageId id) {
        return sql.sql("SELECT verdict FROM inbound_messages WHERE id = :id AND verdict IS NOT NULL")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(json::read);
    }

    Optional<Proposal> proposal(UserId user, MessageId id) {
        return sql.sql(
                        "SELECT verdict FROM inbound_messages WHERE id = :id AND user_id = :user AND verdict IS NOT NULL")
                .param("id", id.value())
                .param("user", user.value())
                .query(String.class)
                .optional()
                .map(json::read);
    }

    /** When a settled mail was decided. */
    Instant decidedAt(MessageId id) {
        return sql.sql("SELECT decided_at FROM inbound_messages WHERE id = :id")
                .param("id", id.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** What a person decided about the mails of a sender, newest first; of a mail that was decided again, the last. */
    List<Lesson> lessons(UserId user, Sender sender) {
        return sql
                .sql("""
                        SELECT message_id, sealed_headline, decided FROM (
                            SELECT DISTINCT ON (message_id) message_id, sealed_headline, decided, decided_at, id
                            FROM review_decisions
                            WHERE user_id = :user AND sender = :sender
                            ORDER BY message_id, decided_at DESC, id DESC) AS last
                        ORDER BY decided_at DESC, id DESC LIMIT :most
                        """)
                .param("user", user.value())
                .param("sender", sender.pattern())
                .param("most", MOST_LESSONS)
                .query((row, number) -> lesson(user, row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty where the person's key was erased, and the mail's words with it. */
    private Optional<Lesson> lesson(UserId user, ResultSet row) throws SQLException {
        var message = new MessageId(row.getObject("message_id", UUID.class));
        var decided = row.getString("decided");
        return words.open(user, headlineOf(message), row.getBytes("sealed_headline"))
                .map(headline -> lesson(headline, decided));
    }

    private Lesson lesson(String headline, String decided) {
        var what = mapper.readValue(decided, Decided.class);
        var kind = what.kind() == null ? null : Kind.ofLabel(what.kind());
        return new Lesson(new Headline(headline), kind, what.company());
    }

    /** Keeps an answer; {@code subject} is null for a mail that names no sender. */
    void add(
            StoredMessage message,
            Answer answer,
            Proposal proposal,
            @Nullable Application decided,
            Teaching.@Nullable Subject subject) {
        sql.sql("""
                        INSERT INTO review_decisions
                            (user_id, message_id, decision, proposed_kind, models, sealed_proposal, decided, sender,
                             sealed_headline, decided_at)
                        VALUES (:user, :message, :decision, :kind, :models, :proposal, CAST(:decided AS jsonb), :sender,
                            :headline, :now)
                        """)
                .param("user", message.user().value())
                .param("message", message.id().value())
                .param("decision", answer.name().toLowerCase(Locale.ROOT))
                .param("kind", proposal.kind())
                .param("models", proposal.models())
                .param("proposal", words.seal(message.user(), proposalFor(message.id()), json.write(proposal)))
                .param("decided", mapper.writeValueAsString(decided(answer, proposal, decided)))
                .param("sender", subject == null ? null : subject.sender().pattern())
                .param(
                        "headline",
                        subject == null
                                ? null
                                : words.seal(
                                        message.user(),
                                        headlineOf(message.id()),
                                        subject.headline().text()))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What was proposed when a decision was made, which {@link #add} sealed; empty where the person's key was erased. */
    Optional<Proposal> proposed(UserId user, MessageId message, byte[] sealedProposal) {
        return words.open(user, proposalFor(message), sealedProposal).map(json::read);
    }

    private static String headlineOf(MessageId message) {
        return "headline/" + message;
    }

    private static String proposalFor(MessageId message) {
        return "proposal/" + message;
    }

    private static Decided decided(Answer answer, Proposal proposal, @Nullable Application decided) {
        return decided == null
                ? new Decided(Kind.NOT_APPLICATION.label(), null, null, null)
                : new Decided(
                        kind(answer, proposal, decided),
                        decided.companyName(),
                        decided.jobTitle(),
                        decided.status().label());
    }

    /** The kind that the answer stands for; null where it says where the application is, and not what the mail reports. */
    private static @Nullable String kind(Answer answer, Proposal proposal, Application decided) {
        boolean asProposed = proposal.concernsApplication()
                && (answer == Answer.ACCEPTED || Statuses.of(proposal.kindValue()) == decided.status());
        if (asProposed) {
            return proposal.kind();
        }
        return answer == Answer.LINKED
                ? null
                : Statuses.kindOf(decided.status()).label();
    }

    /** The four answers that a person can give. */
    enum Answer {
        ACCEPTED,
        CORRECTED,
        REJECTED,
        LINKED
    }

    /** What the answer came to, as it is stored. */
    record Decided(
            @Nullable String kind,
            @Nullable String company,
            @Nullable String title,
            @Nullable String status) {}
}
