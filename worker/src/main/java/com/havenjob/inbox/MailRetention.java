package com.havenjob.inbox;

import com.havenjob.accounts.MailSettings;
import com.havenjob.kernel.MessageId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases the content of mails whose time is over. What a mail did stays; what it said is gone for good. */
@Service
@Transactional
public class MailRetention {

    private final JdbcClient sql;
    private final Clock clock;

    MailRetention(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Decided mails that were kept as long as their person wants, in the order of their ids. A mail that waits for a
     * machine or a person is never among them.
     *
     * @param after only mails behind this one; empty for the first page
     */
    @Transactional(readOnly = true)
    public List<MessageId> due(Optional<MessageId> after, int limit) {
        return sql.sql("""
                        SELECT mail.id FROM inbound_messages AS mail
                        LEFT JOIN user_mail_settings AS settings ON settings.user_id = mail.user_id
                        WHERE mail.sealed_raw IS NOT NULL
                          AND mail.decided_at
                              + COALESCE(settings.retention_days, :standard) * INTERVAL '24 hours' <= :now
                          AND mail.id > :after
                        ORDER BY mail.id LIMIT :limit
                        """)
                .param("standard", MailSettings.STANDARD_RETENTION_DAYS)
                .param("now", OffsetDateTime.now(clock))
                .param("after", after.map(MessageId::value).orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Erases mail, sender's name and subject; the second call changes nothing. Returns how many mails it erased. */
    public int erase(List<MessageId> ids) {
        return sql.sql("""
                        UPDATE inbound_messages SET sealed_raw = NULL, sealed_head = NULL, version = version + 1
                        WHERE id = ANY (CAST(:ids AS uuid[])) AND decided_at IS NOT NULL AND sealed_raw IS NOT NULL
                        """)
                .param("ids", ids.stream().map(MessageId::toString).toArray(String[]::new))
                .update();
    }
}
