package com.havenjob.accounts;

import com.havenjob.kernel.UserId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants mail kept. */
@Service
@Transactional
public class MailSettings {

    /** How many days mail is kept for a person who chose nothing. */
    public static final int STANDARD_RETENTION_DAYS = 30;

    private final JdbcClient sql;
    private final Clock clock;

    MailSettings(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** How many days the sealed mail is kept after it was decided; 30 unless the person chose otherwise. */
    @Transactional(readOnly = true)
    public int retentionDays(UserId user) {
        return sql.sql("SELECT retention_days FROM user_mail_settings WHERE user_id = :user")
                .param("user", user.value())
                .query(Integer.class)
                .optional()
                .orElse(STANDARD_RETENTION_DAYS);
    }

    /** Chooses how many; 0 deletes mail in the night after its decision. Mail that is there already is bound by it too. */
    public void keepForDays(UserId user, int days) {
        sql.sql("""
                        INSERT INTO user_mail_settings (user_id, retention_days, updated_at) VALUES (:user, :days, :now)
                        ON CONFLICT (user_id) DO UPDATE SET retention_days = excluded.retention_days, updated_at = excluded.updated_at
                        """)
                .param("user", user.value())
                .param("days", days)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
