package com.havenjob.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the mail of all people together is doing: numbers and times, nothing about anybody. */
@Service
@Transactional(readOnly = true)
public class InboxVitals {

    private final JdbcClient sql;

    InboxVitals(JdbcClient sql) {
        this.sql = sql;
    }

    /** Since when the mail waits that has waited longest to be judged; empty where none waits. */
    public Optional<Instant> waitingSince() {
        return sql.sql("""
                        SELECT available_at FROM inbound_messages WHERE state = 'RECEIVED' ORDER BY available_at LIMIT 1
                        """)
                .query((row, number) ->
                        row.getObject("available_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    public int count(MessageState state) {
        return sql.sql("SELECT count(*) AS n FROM inbound_messages WHERE state = :state")
                .param("state", state.name())
                .query((row, number) -> row.getInt("n"))
                .single();
    }

    /** When the last mail came in through each door; a door without any is missing. */
    public Map<Door, Instant> lastMailByDoor() {
        var last = new EnumMap<Door, Instant>(Door.class);
        sql.sql("SELECT door, max(received_at) AS last FROM inbound_messages GROUP BY door")
                .query(row -> {
                    last.put(
                            Door.ofLabel(row.getString("door")),
                            row.getObject("last", OffsetDateTime.class).toInstant());
                });
        return last;
    }
}
