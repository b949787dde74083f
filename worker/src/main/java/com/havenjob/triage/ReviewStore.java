package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
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

    private final JdbcClient sql;
    private final ProposalJson json;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.builder().build();

    ReviewStore(JdbcClient sql, ProposalJson json, Clock clock) {
        this.sql = sql;
        this.json = json;
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

    void add(StoredMessage message, Answer answer, Proposal proposal, @Nullable Application decided) {
        sql.sql("""
                        INSERT INTO review_decisions (user_id, message_id, decision, proposed, decided, decided_at)
                        VALUES (:user, :message, :decision, CAST(:proposed AS jsonb), CAST(:decided AS jsonb), :now)
                        """)
                .param("user", message.user().value())
                .param("message", message.id().value())
                .param("decision", answer.name().toLowerCase(Locale.ROOT))
                .param("proposed", json.write(proposal))
                .param("decided", decidedJson(proposal, decided))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private String decidedJson(Proposal proposal, @Nullable Application decided) {
        return mapper.writeValueAsString(
                decided == null
                        ? new Decided(Kind.NOT_APPLICATION.label(), null, null, null)
                        : new Decided(
                                proposal.kind(),
                                decided.companyName(),
                                decided.jobTitle(),
                                decided.status().label()));
    }

    /** The four answers that a person can give. */
    enum Answer {
        ACCEPTED,
        CORRECTED,
        REJECTED,
        LINKED
    }

    private record Decided(
            String kind,
            @Nullable String company,
            @Nullable String title,
            @Nullable String status) {}
}
