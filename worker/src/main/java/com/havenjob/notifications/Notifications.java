package com.havenjob.notifications;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people things, each thing once, and only where they want to be told. */
@Service
@Transactional
public class Notifications {

    private final JdbcClient sql;
    private final Clock clock;

    Notifications(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Tells a person one thing, as {@link #tell(List)} does with several. */
    public void tell(
            UserId user,
            NotificationType type,
            String title,
            @Nullable String message,
            @Nullable ApplicationId application,
            String subjectKey) {
        tell(List.of(new Notice(user, type, title, message, application, subjectKey)));
    }

    /**
     * Tells people things, in this order, save those who switched notifications in the console off. The second call with
     * the same subject key for the same person changes nothing.
     */
    public void tell(List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        sql.sql("""
                        INSERT INTO notifications
                            (user_id, type, title, message, related_entity_type, related_entity_id, subject_key, created_at)
                        SELECT user_id, type, title, message, entity_type, entity, subject_key, :now
                        FROM unnest(CAST(:users AS uuid[]), CAST(:types AS notification_type[]), CAST(:titles AS text[]),
                                    CAST(:messages AS text[]), CAST(:entityTypes AS related_entity_type[]),
                                    CAST(:entities AS uuid[]), CAST(:keys AS text[]))
                            WITH ORDINALITY
                            AS notice (user_id, type, title, message, entity_type, entity, subject_key, number)
                        WHERE NOT EXISTS (SELECT 1 FROM user_notification_preferences AS preferences
                                          WHERE preferences.user_id = notice.user_id
                                            AND NOT preferences.in_app_notifications_enabled)
                        ORDER BY number
                        ON CONFLICT (user_id, subject_key) WHERE subject_key IS NOT NULL DO NOTHING
                        """)
                .param("users", texts(notices, Notice::user))
                .param("types", texts(notices, notice -> notice.type().label()))
                .param("titles", texts(notices, Notice::title))
                .param("messages", texts(notices, Notice::message))
                .param("entityTypes", texts(notices, notice -> notice.application() == null ? "system" : "application"))
                .param("entities", texts(notices, Notice::application))
                .param("keys", texts(notices, Notice::subjectKey))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** One page, newest first. */
    @Transactional(readOnly = true)
    public List<Notification> page(UserId user, Pageable page) {
        return sql.sql("""
                        SELECT id, type, title, message, is_read, related_entity_type, related_entity_id, created_at
                        FROM notifications WHERE user_id = :user
                        ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset
                        """)
                .param("user", user.value())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new Notification(
                        row.getObject("id", UUID.class),
                        NotificationType.ofLabel(row.getString("type")),
                        row.getString("title"),
                        row.getString("message"),
                        row.getBoolean("is_read"),
                        Optional.ofNullable(row.getObject("related_entity_id", UUID.class))
                                .map(ApplicationId::new)
                                .orElse(null),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public int countUnread(UserId user) {
        return sql.sql("SELECT count(*) FROM notifications WHERE user_id = :user AND NOT is_read")
                .param("user", user.value())
                .query(Integer.class)
                .single();
    }

    /** The second call changes nothing. */
    public void markRead(UserId user, UUID notification) {
        sql.sql("UPDATE notifications SET is_read = true WHERE user_id = :user AND id = :id")
                .param("user", user.value())
                .param("id", notification)
                .update();
    }

    public void markAllRead(UserId user) {
        sql.sql("UPDATE notifications SET is_read = true WHERE user_id = :user AND NOT is_read")
                .param("user", user.value())
                .update();
    }

    private static @Nullable String[] texts(List<Notice> notices, Function<Notice, @Nullable Object> column) {
        return notices.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
