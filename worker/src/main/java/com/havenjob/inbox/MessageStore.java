package com.havenjob.inbox;

import com.havenjob.inbox.NewMessage.Identity;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
            SELECT id, user_id, door, state, content_hash, message_date, received_at, application_id, version FROM inbound_messages
            """;

    private final JdbcClient sql;

    MessageStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Stores mails, each held back where there is an objection to it. Returns the ids of those that are new; mails whose
     * bytes the person has already are missing.
     */
    Map<Identity, MessageId> insert(List<NewMessage> messages, List<Optional<QuarantineReason>> objections) {
        var ids = new HashMap<Identity, MessageId>();
        sql.sql("""
                        INSERT INTO inbound_messages
                            (user_id, door, state, content_hash, raw_size, sealed_raw, sealed_head, sender_address,
                             message_date, received_at, available_at, reason_code, reason)
                        SELECT user_id, door, CASE WHEN reason_code IS NULL THEN 'RECEIVED' ELSE 'QUARANTINED' END::message_state,
                               content_hash, raw_size, sealed_raw, sealed_head, sender_address,
                               message_date, received_at, received_at, reason_code, reason
                        FROM unnest(CAST(:users AS uuid[]), CAST(:doors AS message_door[]), CAST(:hashes AS text[]),
                                    CAST(:sizes AS integer[]), CAST(:raws AS bytea[]), CAST(:heads AS bytea[]),
                                    CAST(:senders AS text[]), CAST(:dates AS timestamptz[]),
                                    CAST(:times AS timestamptz[]), CAST(:codes AS text[]), CAST(:reasons AS text[]))
                            AS mail (user_id, door, content_hash, raw_size, sealed_raw, sealed_head, sender_address,
                                     message_date, received_at, reason_code, reason)
                        ON CONFLICT (user_id, content_hash) DO NOTHING
                        RETURNING user_id, content_hash, id
                        """)
                .param("users", texts(messages, NewMessage::user))
                .param("doors", texts(messages, message -> message.door().label()))
                .param("hashes", texts(messages, NewMessage::hash))
                .param("sizes", texts(messages, NewMessage::rawSize))
                .param("raws", messages.stream().map(NewMessage::sealedRaw).toArray(byte[][]::new))
                .param("heads", messages.stream().map(NewMessage::sealedHead).toArray(byte[][]::new))
                .param("senders", texts(messages, NewMessage::sender))
                .param("dates", texts(messages, NewMessage::date))
                .param("times", texts(messages, NewMessage::receivedAt))
                .param(
                        "codes",
                        texts(objections, objection -> objection.map(Enum::name).orElse(null)))
                .param(
                        "reasons",
                        texts(
                                objections,
                                objection -> objection
                                        .map(QuarantineReason::sentence)
                                        .orElse(null)))
                .query(row -> {
                    ids.put(identity(row), new MessageId(row.getObject("id", UUID.class)));
                });
        return ids;
    }

    /** The ids of those mails that are stored. */
    Map<Identity, MessageId> idsOf(List<NewMessage> messages) {
        var ids = new HashMap<Identity, MessageId>();
        sql.sql("""
                        SELECT user_id, content_hash, id FROM inbound_messages
                        WHERE (user_id, content_hash) IN
                            (SELECT * FROM unnest(CAST(:users AS uuid[]), CAST(:hashes AS text[])))
                        """)
                .param("users", texts(messages, NewMessage::user))
                .param("hashes", texts(messages, NewMessage::hash))
                .query(row -> {
                    ids.put(identity(row), new MessageId(row.getObject("id", UUID.class)));
                });
        return ids;
    }

    Optional<StoredMessage> find(MessageId id) {
        return sql.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query(MessageStore::message)
                .optional();
    }

    /** Those of the mails that are there, each with what it says, sealed, while it waits to be judged. */
    List<SealedMail> findSealed(Collection<MessageId> ids) {
        return sql.sql("""
                        SELECT id, user_id, door, state, content_hash, message_date, received_at, application_id, version,
                               CASE WHEN state = 'RECEIVED' THEN sealed_raw END AS sealed_raw
                        FROM inbound_messages WHERE id = ANY (CAST(:ids AS uuid[]))
                        """)
                .param("ids", texts(ids, id -> id))
                .query((row, number) -> new SealedMail(message(row, number), row.getBytes("sealed_raw")))
                .list();
    }

    Optional<StoredMessage> lock(MessageId id) {
        return sql.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(MessageStore::message)
                .optional();
    }

    /** In one order, so that no two transactions wait for each other. */
    List<StoredMessage> lock(Collection<MessageId> ids) {
        return sql.sql(SELECT + "WHERE id = ANY (CAST(:ids AS uuid[])) ORDER BY id FOR UPDATE")
                .param("ids", texts(ids, id -> id))
                .query(MessageStore::message)
                .list();
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

    /** Decides those of the mails that are in the state {@code from}; returns how many they are. */
    int decideAll(Map<MessageId, Decision> decisions, MessageState from, Instant now) {
        var ids = List.copyOf(decisions.keySet());
        var each = ids.stream().map(decisions::get).map(Objects::requireNonNull).toList();
        return sql.sql("""
                        UPDATE inbound_messages AS mail
                        SET state = decision.state, outcome = decision.outcome, application_id = decision.application,
                            verdict = COALESCE(decision.verdict, mail.verdict),
                            confidence = COALESCE(decision.confidence, mail.confidence),
                            decided_at = CASE WHEN decision.decided_by IS NOT NULL THEN CAST(:now AS timestamptz) END,
                            decided_by = decision.decided_by,
                            reason_code = NULL, reason = NULL, version = version + 1
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:states AS message_state[]),
                                    CAST(:outcomes AS message_outcome[]), CAST(:applications AS uuid[]),
                                    CAST(:verdicts AS jsonb[]), CAST(:confidences AS double precision[]),
                                    CAST(:deciders AS message_decided_by[]))
                            AS decision (id, state, outcome, application, verdict, confidence, decided_by)
                        WHERE mail.id = decision.id AND mail.state = :from
                        """)
                .param("ids", texts(ids, id -> id))
                .param("states", texts(each, Decision::state))
                .param("outcomes", texts(each, decision -> decision.outcome().label()))
                .param("applications", texts(each, Decision::application))
                .param("verdicts", texts(each, Decision::verdict))
                .param("confidences", texts(each, Decision::confidence))
                .param("deciders", texts(each, MessageStore::decidedBy))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("from", from.name())
                .update();
    }

    Optional<MessageFailed> fail(MessageId id, String code, String reason) {
        return sql.sql("""
                        UPDATE inbound_messages SET state = 'FAILED', reason_code = :code, reason = :reason, version = version + 1
                        WHERE id = :id AND state = 'RECEIVED'
                        RETURNING user_id, sender_address, version
                        """)
                .param("code", code)
                .param("reason", reason)
                .param("id", id.value())
                .query((row, number) -> new MessageFailed(
                        id,
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("sender_address"),
                        row.getInt("version")))
                .optional();
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
        var written = row.getObject("message_date", OffsetDateTime.class);
        return new StoredMessage(
                new MessageId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                Door.ofLabel(row.getString("door")),
                MessageState.valueOf(row.getString("state")),
                new Sha256(row.getString("content_hash")),
                written == null ? null : written.toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                application == null ? null : new ApplicationId(application),
                row.getInt("version"));
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                new UserId(row.getObject("user_id", UUID.class)), new Sha256(row.getString("content_hash")));
    }

    record SealedMail(StoredMessage message, byte @Nullable [] raw) {}

    /** One column of many rows, as an array that the database casts. */
    private static <T> @Nullable String[] texts(Collection<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static @Nullable String decidedBy(Decision decision) {
        if (!decision.state().isSettled()) {
            return null;
        }
        return decision.byPerson() ? "user" : "email_parser";
    }
}
