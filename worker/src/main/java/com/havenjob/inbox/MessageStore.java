package com.havenjob.inbox;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of accepted mail. Every change of state names the state it starts from, and says whether it found it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MessageStore {

    private static final String SELECT = """
            SELECT id, user_id, door, state, content_hash, received_at, application_id, version FROM inbound_messages
            """;

    private final JdbcClient sql;

    MessageStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Stores a mail, held back where there is an objection; empty where the person has the same bytes already. */
    Optional<MessageId> insert(NewMessage message, Optional<QuarantineReason> objection) {
        return sql.sql("""
                        INSERT INTO inbound_messages
                            (user_id, door, state, content_hash, raw_size, sealed_raw, sealed_head, sender_address,
                             message_date, received_at, available_at, reason_code, reason)
                        VALUES (:user, :door, :state, :hash, :size, :raw, :head, :sender,
                                :date, :now, :now, :code, :reason)
                        ON CONFLICT (user_id, content_hash) DO NOTHING
                        RETURNING id
                        """)
                .param("user", message.user().value())
                .param("door", message.door().label())
                .param("state", objection.isPresent() ? "QUARANTINED" : "RECEIVED")
                .param("hash", message.hash().hex())
                .param("size", message.rawSize())
                .param("raw", message.sealedRaw())
                .param("head", message.sealedHead())
                .param("sender", message.sender())
                .param(
                        "date",
                        Optional.ofNullable(message.date())
                                .map(date -> date.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .param("now", message.receivedAt().atOffset(ZoneOffset.UTC))
                .param("code", objection.map(Enum::name).orElse(null))
                .param("reason", objection.map(QuarantineReason::sentence).orElse(null))
                .query(UUID.class)
                .optional()
                .map(MessageId::new);
    }

    MessageId idOf(UserId user, Sha256 hash) {
        return new MessageId(sql.sql("SELECT id FROM inbound_messages WHERE user_id = :user AND content_hash = :hash")
                .param("user", user.value())
                .param("hash", hash.hex())
                .query(UUID.class)
                .single());
    }

    Optional<StoredMessage> find(MessageId id) {
        return sql.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query(MessageStore::message)
                .optional();
    }

    /** The sealed mail; empty where there is no such mail, or its retention is over. */
    Optional<byte[]> sealedRaw(MessageId id) {
        return sql.sql("SELECT sealed_raw FROM inbound_messages WHERE id = :id AND sealed_raw IS NOT NULL")
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    /** Mails that wait to be judged since before {@code before}, oldest first. */
    List<StoredMessage> waitingSince(Instant before, int limit) {
        return sql.sql(SELECT + "WHERE state = 'RECEIVED' AND available_at < :before ORDER BY received_at LIMIT :limit")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(MessageStore::message)
                .list();
    }

    Backlog backlog(Instant now) {
        return sql.sql("""
                        SELECT (SELECT count(*) FROM inbound_messages WHERE state = 'RECEIVED') AS waiting,
                               (SELECT min(received_at) FROM inbound_messages WHERE state = 'RECEIVED') AS oldest,
                               (SELECT count(*) FROM inbound_messages WHERE state = 'NEEDS_REVIEW') AS review
                        """)
                .query((row, number) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    var age = oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now);
                    return new Backlog(row.getLong("waiting"), age, row.getLong("review"));
                })
                .single();
    }

    boolean decide(MessageId id, MessageState from, Decision decision, Instant now) {
        var settled = decision.state().isSettled();
        return sql.sql("""
                        UPDATE inbound_messages
                        SET state = :state, outcome = :outcome, application_id = :application,
                            verdict = COALESCE(CAST(:verdict AS jsonb), verdict),
                            confidence = COALESCE(CAST(:confidence AS double precision), confidence),
                            decided_at = :decidedAt, decided_by = :decidedBy,
                            reason_code = NULL, reason = NULL, version = version + 1
                        WHERE id = :id AND state = :from
                        """)
                        .param("state", decision.state().name())
                        .param("outcome", decision.outcome().label())
                        .param("application", uuid(decision.application()), java.sql.Types.OTHER)
                        .param("verdict", decision.verdict())
                        .param("confidence", decision.confidence())
                        .param("decidedAt", settled ? now.atOffset(ZoneOffset.UTC) : null)
                        .param("decidedBy", settled ? decision.byPerson() ? "user" : "email_parser" : null)
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    boolean fail(MessageId id, String code, String reason) {
        return sql.sql("""
                        UPDATE inbound_messages SET state = 'FAILED', reason_code = :code, reason = :reason, version = version + 1
                        WHERE id = :id AND state = 'RECEIVED'
                        """)
                        .param("code", code)
                        .param("reason", reason)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Back to the start, for another round of judging. */
    boolean receiveAgain(MessageId id, MessageState from, Instant now) {
        return sql.sql("""
                        UPDATE inbound_messages
                        SET state = 'RECEIVED', reason_code = NULL, reason = NULL, outcome = NULL, available_at = :now,
                            attempts = attempts + 1, version = version + 1
                        WHERE id = :id AND state = :from
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    boolean discard(MessageId id, MessageState from, Instant now) {
        return sql.sql("""
                        UPDATE inbound_messages
                        SET state = 'DISCARDED', decided_at = :now, decided_by = 'user', outcome = NULL, version = version + 1
                        WHERE id = :id AND state = :from
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    static StoredMessage message(ResultSet row, int number) throws SQLException {
        var application = row.getObject("application_id", UUID.class);
        return new StoredMessage(
                new MessageId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                Door.ofLabel(row.getString("door")),
                MessageState.valueOf(row.getString("state")),
                new Sha256(row.getString("content_hash")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                application == null ? null : new ApplicationId(application),
                row.getInt("version"));
    }

    private static @Nullable UUID uuid(@Nullable ApplicationId id) {
        return id == null ? null : id.value();
    }
}
