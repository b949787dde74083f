package com.havenjob.applications;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only history of each application's status. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StatusHistory {

    private final JdbcClient sql;

    StatusHistory(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ApplicationId application, StatusChange change) {
        sql.sql("""
                        INSERT INTO application_status_history
                            (application_id, old_status, new_status, changed_by, changed_at, message_id, reason)
                        VALUES (:application, :from, :to, :by, :at, :message, :reason)
                        """)
                .param("application", application.value())
                .param(
                        "from",
                        Optional.ofNullable(change.from())
                                .map(ApplicationStatus::label)
                                .orElse(null))
                .param("to", change.to().label())
                .param("by", change.changedBy().label())
                .param("at", change.changedAt().atOffset(ZoneOffset.UTC))
                .param(
                        "message",
                        Optional.ofNullable(change.message())
                                .map(MessageId::value)
                                .orElse(null))
                .param("reason", change.reason())
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
                .query((row, number) -> new StatusChange(
                        Optional.ofNullable(row.getString("old_status"))
                                .map(ApplicationStatus::ofLabel)
                                .orElse(null),
                        ApplicationStatus.ofLabel(row.getString("new_status")),
                        ChangedBy.ofLabel(row.getString("changed_by")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("message_id", UUID.class))
                                .map(MessageId::new)
                                .orElse(null),
                        row.getString("reason")))
                .list();
    }
}
