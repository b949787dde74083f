package com.havenjob.accounts;

import com.havenjob.kernel.UserId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Below which confidence each of these people wants to be asked; those who chose nothing are missing. */
    @Transactional(readOnly = true)
    public Map<UserId, Double> askBelow(Collection<UserId> users) {
        var chosen = new HashMap<UserId, Double>();
        sql.sql("""
                        SELECT user_id, review_threshold FROM user_mail_settings
                        WHERE user_id = ANY (CAST(:users AS uuid[])) AND review_threshold IS NOT NULL
                        """)
                .param("users", users.stream().map(UserId::toString).toArray(String[]::new))
                .query(row -> {
                    chosen.put(new UserId(row.getObject("user_id", UUID.class)), row.getDouble("review_threshold"));
                });
        return Map.copyOf(chosen);
    }

    /**
     * Chooses from which confidence a person is asked no more, 0 to 1; null for what everybody has. It binds mail that
     * comes from now on.
     */
    public void askBelow(UserId user, @Nullable Double confidence) {
        sql.sql("""
                        INSERT INTO user_mail_settings (user_id, review_threshold, updated_at) VALUES (:user, :confidence, :now)
                        ON CONFLICT (user_id) DO UPDATE SET review_threshold = excluded.review_threshold,
                            updated_at = excluded.updated_at
                        """)
                .param("user", user.value())
                .param("confidence", confidence)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
