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
    private final NewsJson json;
    private final Clock clock;

    Notifications(JdbcClient sql, NewsJson json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells a person something, unless the person switched notifications in the console off.
     *
     * @param application where it leads to; null where it is about no application
     * @param subjectKey names the thing: the second call with the same key changes nothing
     */
    public void tell(UserId user, News news, @Nullable ApplicationId application, String subjectKey) {
        tell(List.of(new Notice(user, news, application, subjectKey)));
    }

    /**
     * Tells people things, in this order, save those who switched notifications in the console off. The second call with
     * the same subject key for the same person changes nothing.
     */
    public void tell(List<Notice> notices) {
        insert(notices, "DO NOTHING");
    }

    /**
     * The same for what comes in numbers: the second call with the same key counts one more while the person has not read
     * of the first, and begins anew once the person has.
     */
    void tellCounting(UserId user, News.MailHeldBack news, String subjectKey) {
        insert(List.of(new Notice(user, news, null, subjectKey)), """
                DO UPDATE SET title = excluded.title, is_read = false, created_at = excluded.created_at,
                              details = jsonb_set(excluded.details, '{count}', to_jsonb(
                                  CASE WHEN notifications.is_read THEN 1
                                       ELSE CAST(notifications.details ->> 'count' AS integer) + 1 END))
                """);
    }

    private void insert(List<Notice> notices, String whenToldBefore) {
        if (notices.isEmpty()) {
            return;
        }
        sql.sql("""
                        INSERT INTO notifications
                            (user_id, type, title, message, details, related_entity_type, related_entity_id, subject_key,
                             created_at)
                        SELECT user_id, type, title, message, details, entity_type, entity, subject_key, :now
                        FROM unnest(CAST(:users AS uuid[]), CAST(:types AS notification_type[]), CAST(:titles AS text[]),
                                    CAST(:messages AS text[]), CAST(:details AS jsonb[]),
                                    CAST(:entityTypes AS related_entity_type[]), CAST(:entities AS uuid[]),
                                    CAST(:keys AS text[]))
                            WITH ORDINALITY
                            AS notice (user_id, type, title, message, details, entity_type, entity, subject_key, number)
                        WHERE NOT EXISTS (SELECT 1 FROM user_notification_preferences AS preferences
                                          WHERE preferences.user_id = notice.user_id
                                            AND NOT preferences.in_app_notifications_enabled)
                        ORDER BY number
                        ON CONFLICT (user_id, subject_key) WHERE subject_key IS NOT NULL
                        """ + whenToldBefore)
                .param("users", texts(notices, Notice::user))
                .param("types", texts(notices, notice -> notice.news().type().label()))
                .param("titles", texts(notices, notice -> PlainWords.title(notice.news())))
                .param("messages", texts(notices, notice -> PlainWords.message(notice.news())))
                .param("details", texts(notices, notice -> json.write(notice.news())))
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
                        SELECT id, type, title, details, is_read, related_entity_type, related_entity_id, created_at
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
                        json.read(row.getString("details")).orElse(null),
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
