package com.havenjob.notifications;

import com.havenjob.kernel.UserId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each person wants to be told. */
@Service
@Transactional
public class NotificationPreferences {

    private final JdbcClient sql;
    private final Clock clock;

    NotificationPreferences(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether {@link Notifications} reach the person in the console; they do unless switched off. */
    @Transactional(readOnly = true)
    public boolean inApp(UserId user) {
        return sql.sql("SELECT in_app_notifications_enabled FROM user_notification_preferences WHERE user_id = :user")
                .param("user", user.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Switches them on or off from the next one on; what was told already stays. The second call changes nothing. */
    public void tellInApp(UserId user, boolean enabled) {
        sql.sql("""
                        INSERT INTO user_notification_preferences (user_id, in_app_notifications_enabled, updated_at)
                        VALUES (:user, :enabled, :now)
                        ON CONFLICT (user_id) DO UPDATE
                        SET in_app_notifications_enabled = excluded.in_app_notifications_enabled, updated_at = excluded.updated_at
                        """)
                .param("user", user.value())
                .param("enabled", enabled)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
