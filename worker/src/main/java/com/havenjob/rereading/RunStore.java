package com.havenjob.rereading;

import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** The rows of runs. Every change of state names the state it starts from, and says whether it found it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RunStore {

    private static final String AT_WORK = "state IN ('REQUESTED', 'CONFIRMED', 'UNDO_REQUESTED')";

    private static final String SELECT = """
            SELECT id, user_id, filter, state, place, total, mails, erased, requested_at, changed_at, broken_at, version
            FROM reread_runs
            """;

    private final JdbcClient sql;
    private final RunJson json;
    private final Clock clock;

    RunStore(JdbcClient sql, RunJson json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Empty where another run of the person is at work. */
    Optional<RereadId> add(UserId user, MailFilter filter, int total) {
        return sql.sql("INSERT INTO reread_runs (user_id, filter, total, requested_at, changed_at, worked_at)"
                        + " VALUES (:user, CAST(:filter AS jsonb), :total, :now, :now, :now)"
                        + " ON CONFLICT (user_id) WHERE " + AT_WORK + " DO NOTHING RETURNING id")
                .param("user", user.value())
                .param("filter", json.write(filter))
                .param("total", total)
                .param("now", now())
                .query((row, number) -> new RereadId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** The run of a person that a worker is to do something about; empty where there is none. */
    Optional<RereadId> atWork(UserId user) {
        return sql.sql("SELECT id FROM reread_runs WHERE user_id = :user AND " + AT_WORK)
                .param("user", user.value())
                .query((row, number) -> new RereadId(row.getObject("id", UUID.class)))
                .optional();
    }

    List<RunRow> page(UserId user, int limit, long offset) {
        return sql.sql(SELECT + "WHERE user_id = :user ORDER BY id DESC LIMIT :limit OFFSET :offset")
                .param("user", user.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::row)
                .list();
    }

    Optional<RunRow> find(RereadId id) {
        return sql.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /** The run, kept from every other change until the surrounding transaction ends. */
    Optional<RunRow> lock(RereadId id) {
        return sql.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /** Returns the run's new version; empty where it was not in the state {@code from}. */
    Optional<Integer> move(RereadId id, RunState from, RunState to) {
        return sql.sql("""
                        UPDATE reread_runs
                        SET state = :to, changed_at = :now, worked_at = :now, broken_at = NULL, version = version + 1
                        WHERE id = :id AND state = :from
                        RETURNING version
                        """)
                .param("id", id.value())
                .param("from", from.name())
                .param("to", to.name())
                .param("now", now())
                .query(Integer.class)
                .optional();
    }

    /** Somebody is at the run: it is neither broken nor left behind. */
    void takenUp(RereadId id) {
        sql.sql("UPDATE reread_runs SET worked_at = :now, broken_at = NULL WHERE id = :id")
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /** Writes down how far a run came. */
    void worked(RereadId id, @Nullable MessageId place, int mails, int erased) {
        sql.sql("""
                        UPDATE reread_runs
                        SET place = COALESCE(CAST(:place AS uuid), place), mails = mails + :mails, erased = erased + :erased,
                            worked_at = :now
                        WHERE id = :id
                        """)
                .param("id", id.value())
                .param("place", place == null ? null : place.value())
                .param("mails", mails)
                .param("erased", erased)
                .param("now", now())
                .update();
    }

    /** Runs that a worker is to do something about, and that none has touched since {@code before}, oldest first. */
    List<WorkWanted> untouchedSince(Instant before, int limit) {
        return sql.sql("SELECT id, version FROM reread_runs WHERE " + AT_WORK
                        + " AND broken_at IS NULL AND worked_at < :before ORDER BY id LIMIT :limit")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) ->
                        new WorkWanted(new RereadId(row.getObject("id", UUID.class)), row.getInt("version")))
                .list();
    }

    /** False where the run moved on since, or is broken already. */
    boolean giveUp(WorkWanted wanted) {
        return sql.sql("UPDATE reread_runs SET broken_at = :now WHERE id = :id AND version = :version AND " + AT_WORK
                                + " AND broken_at IS NULL")
                        .param("now", now())
                        .param("id", wanted.id().value())
                        .param("version", wanted.version())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private RunRow row(ResultSet row, int number) throws SQLException {
        var place = row.getObject("place", UUID.class);
        return new RunRow(
                new RereadId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                json.read(row.getString("filter"), MailFilter.class),
                RunState.valueOf(row.getString("state")),
                row.getObject("broken_at") != null,
                place == null ? null : new MessageId(place),
                row.getInt("total"),
                row.getInt("mails"),
                row.getInt("erased"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
