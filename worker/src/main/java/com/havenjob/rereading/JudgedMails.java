package com.havenjob.rereading;

import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.ProposalJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the mails that can be read again, and what was read from one before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JudgedMails {

    private static final String FITTING = """
            FROM inbound_messages
            WHERE user_id = :user AND state::text IN (:states) AND verdict IS NOT NULL
              AND (CAST(:since AS timestamptz) IS NULL OR received_at >= CAST(:since AS timestamptz))
              AND (CAST(:until AS timestamptz) IS NULL OR received_at < CAST(:until AS timestamptz))
              AND (CAST(:source AS text) IS NULL
                   OR position(lower(CAST(:source AS text)) IN lower(sender_address)) > 0
                   OR position(lower(CAST(:source AS text)) IN lower(verdict #>> '{fields,source,value}')) > 0)
              AND (CAST(:below AS double precision) IS NULL OR confidence < CAST(:below AS double precision))
            """;

    private final JdbcClient sql;
    private final ProposalJson json;

    JudgedMails(JdbcClient sql, ProposalJson json) {
        this.sql = sql;
        this.json = json;
    }

    int count(UserId user, MailFilter filter) {
        return fitting("SELECT count(*) " + FITTING, user, filter)
                .query(Integer.class)
                .single();
    }

    /** A page of the mails that the filter fits, in the order of their ids; erased ones are among them. */
    List<MessageId> page(UserId user, MailFilter filter, Optional<MessageId> after, int limit) {
        return fitting("SELECT id " + FITTING + "AND id > :after ORDER BY id LIMIT :limit", user, filter)
                .param("after", after.map(MessageId::value).orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The mail with what was read from it; empty where nothing was yet. */
    Optional<JudgedMail> judged(StoredMessage message) {
        return sql.sql("""
                        SELECT verdict, outcome,
                               COALESCE(decided_by = 'user', false)
                               OR EXISTS (SELECT FROM review_decisions WHERE message_id = mail.id) AS by_person
                        FROM inbound_messages AS mail
                        WHERE id = :id AND verdict IS NOT NULL AND outcome IS NOT NULL
                        """)
                .param("id", message.id().value())
                .query((row, number) -> new JudgedMail(
                        message,
                        json.read(row.getString("verdict")),
                        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        row.getBoolean("by_person")))
                .optional();
    }

    private StatementSpec fitting(String query, UserId user, MailFilter filter) {
        return sql.sql(query)
                .param("user", user.value())
                .param("states", filter.states().stream().map(Enum::name).collect(Collectors.toSet()))
                .param("since", time(filter.since()))
                .param("until", time(filter.until()))
                .param("source", filter.source())
                .param("below", filter.below());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
