package com.havenjob.applications;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of each application's status: lines are added, and one goes only where its mail is taken back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StatusHistory {

    private final JdbcClient sql;

    StatusHistory(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a line for each move, in this order. */
    void add(List<Move> moves) {
        sql.sql("""
                        INSERT INTO application_status_history
                            (application_id, old_status, new_status, changed_by, changed_at, message_id, reason)
                        SELECT application, old_status, new_status, changed_by, changed_at, message, reason
                        FROM unnest(CAST(:applications AS uuid[]), CAST(:old AS application_status[]),
                                    CAST(:new AS application_status[]), CAST(:by AS status_changed_by[]),
                                    CAST(:times AS timestamptz[]), CAST(:messages AS uuid[]), CAST(:reasons AS text[]))
                            WITH ORDINALITY
                            AS move (application, old_status, new_status, changed_by, changed_at, message, reason, number)
                        ORDER BY number
                        """)
                .param("applications", texts(moves, Move::id))
                .param("old", texts(moves, move -> label(move.change().from())))
                .param("new", texts(moves, move -> label(move.change().to())))
                .param("by", texts(moves, move -> move.change().changedBy().label()))
                .param("times", texts(moves, move -> move.change().changedAt()))
                .param("messages", texts(moves, move -> move.change().message()))
                .param("reasons", texts(moves, move -> move.change().reason()))
                .update();
    }

    List<StatusChange> of(UserId user, ApplicationId application) {
        return sql.sql("""
                        SELECT h.old_status, h.new_status, h.changed_by, h.changed_at, h.message_id, h.reason
                        FROM application_status_history h JOIN applications a ON a.id = h.application_id
                        WHERE a.user_id = :user AND a.id = :application AND a.deleted_at IS NULL
                        ORDER BY h.changed_at DESC, h.id DESC
                        """)
                .param("user", user.value())
                .param("application", application.value())
                .query(StatusHistory::change)
                .list();
    }

    /** The line that was written last, whatever time it tells. */
    Optional<StatusChange> latest(ApplicationId application) {
        return sql.sql("""
                        SELECT old_status, new_status, changed_by, changed_at, message_id, reason
                        FROM application_status_history WHERE application_id = :application ORDER BY id DESC LIMIT 1
                        """)
                .param("application", application.value())
                .query(StatusHistory::change)
                .optional();
    }

    boolean hasLineOf(ApplicationId application, MessageId mail) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM application_status_history
                                       WHERE application_id = :application AND message_id = :mail)
                        """)
                .param("application", application.value())
                .param("mail", mail.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes away the line of a mail that is taken back; the second call changes nothing. */
    void remove(ApplicationId application, MessageId mail) {
        sql.sql("DELETE FROM application_status_history WHERE application_id = :application AND message_id = :mail")
                .param("application", application.value())
                .param("mail", mail.value())
                .update();
    }

    private static StatusChange change(ResultSet row, int number) throws SQLException {
        return new StatusChange(
                Optional.ofNullable(row.getString("old_status"))
                        .map(ApplicationStatus::ofLabel)
                        .orElse(null),
                ApplicationStatus.ofLabel(row.getString("new_status")),
                ChangedBy.ofLabel(row.getString("changed_by")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("message_id", UUID.class))
                        .map(MessageId::new)
                        .orElse(null),
                row.getString("reason"));
    }

    private static @Nullable String label(@Nullable ApplicationStatus status) {
        return status == null ? null : status.label();
    }

    private static @Nullable String[] texts(List<Move> moves, Function<Move, @Nullable Object> column) {
        return moves.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
