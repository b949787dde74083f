package com.havenjob.cli.bench;

import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import com.havenjob.process.HavenJobProcess;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds after all the crashes, read with plain SQL beside the product's own code. */
record CrashAudit(Set<Sha256> stored, int doubled, int undecided) {

    static CrashAudit of(HavenJobProcess command, UserId user) {
        var sql = command.bean(JdbcClient.class);
        var stored = sql.sql("SELECT content_hash FROM inbound_messages WHERE user_id = :user")
                .param("user", user.value())
                .query((row, number) -> new Sha256(row.getString("content_hash")))
                .list();
        var storedTwice = stored.size() - Set.copyOf(stored).size();
        var changedTwice = count(sql, user, """
                SELECT count(*) FROM (
                    SELECT h.message_id FROM application_status_history h JOIN applications a ON a.id = h.application_id
                    WHERE a.user_id = :user AND h.message_id IS NOT NULL
                    GROUP BY h.message_id HAVING count(*) > 1) AS twice
                """);
        var openedTwice = count(sql, user, """
                SELECT count(*) FROM (
                    SELECT raw_email_hash FROM applications WHERE user_id = :user AND raw_email_hash IS NOT NULL
                    GROUP BY raw_email_hash HAVING count(*) > 1) AS twice
                """);
        var undecided = count(
                sql,
                user,
                "SELECT count(*) FROM inbound_messages WHERE user_id = :user AND state IN ('RECEIVED', 'FAILED')");
        return new CrashAudit(
                stored.stream().collect(Collectors.toUnmodifiableSet()),
                storedTwice + changedTwice + openedTwice,
                undecided);
    }

    long missing(Set<Sha256> acknowledged) {
        return acknowledged.stream().filter(hash -> !stored.contains(hash)).count();
    }

    private static int count(JdbcClient sql, UserId user, String query) {
        return sql.sql(query).param("user", user.value()).query(Integer.class).single();
    }
}
