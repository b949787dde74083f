package com.havenjob.inbox;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of mails as screens show it: a page at a time, newest first, and the text of one mail. */
@Service
@Transactional(readOnly = true)
public class InboxList {

    private static final String SELECT = """
            SELECT id, user_id, door, state, content_hash, sealed_head, sender_address, received_at,
                   least(message_date, received_at) AS sent_at, reason_code, reason, application_id
            FROM inbound_messages
            """;

    private final JdbcClient sql;
    private final MessageStore messages;
    private final Envelope envelope;
    private final MessageParser parser;

    InboxList(JdbcClient sql, MessageStore messages, Envelope envelope, MessageParser parser) {
        this.sql = sql;
        this.messages = messages;
        this.envelope = envelope;
        this.parser = parser;
    }

    /** One page of the mails in these states; no states mean all. */
    public List<InboxItem> page(UserId user, Set<MessageState> states, Pageable page) {
        return sql.sql(SELECT + """
                        WHERE user_id = :user AND state::text IN (:states)
                        ORDER BY received_at DESC, id DESC LIMIT :limit OFFSET :offset
                        """)
                .param("user", user.value())
                .param("states", names(states))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::item)
                .list();
    }

    public int count(UserId user, Set<MessageState> states) {
        return sql.sql("SELECT count(*) FROM inbound_messages WHERE user_id = :user AND state::text IN (:states)")
                .param("user", user.value())
                .param("states", names(states))
                .query(Integer.class)
                .single();
    }

    /** How many mails are in each state; a state without any is missing. */
    public Map<MessageState, Integer> countByState(UserId user) {
        var counts = new EnumMap<MessageState, Integer>(MessageState.class);
        sql.sql("SELECT state, count(*) AS n FROM inbound_messages WHERE user_id = :user GROUP BY state")
                .param("user", user.value())
                .query(row -> {
                    counts.put(MessageState.valueOf(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    public Optional<InboxItem> item(UserId user, MessageId id) {
        return sql.sql(SELECT + "WHERE user_id = :user AND id = :id")
                .param("user", user.value())
                .param("id", id.value())
                .query(this::item)
                .optional();
    }

    /** Those of the mails that are the person's. */
    public Map<MessageId, InboxItem> items(UserId user, Collection<MessageId> ids) {
        return sql
                .sql(SELECT + "WHERE user_id = :user AND id = ANY (CAST(:ids AS uuid[]))")
                .param("user", user.value())
                .param("ids", ids.stream().map(MessageId::toString).toArray(String[]::new))
                .query(this::item)
                .list()
                .stream()
                .collect(Collectors.toMap(InboxItem::id, item -> item));
    }

    /** The mails that opened or moved an application, alone or among others, newest first. */
    public List<InboxItem> about(UserId user, ApplicationId application) {
        return sql.sql(SELECT + """
                        WHERE user_id = :user
                          AND (application_id = :application OR id IN
                              (SELECT message_id FROM application_messages WHERE application_id = :application))
                        ORDER BY received_at DESC, id DESC
                        """)
                .param("user", user.value())
                .param("application", application.value())
                .query(this::item)
                .list();
    }

    /** The mail, read; empty where there is no such mail, or its retention is over. */
    public Optional<ParsedMessage> read(UserId user, MessageId id) {
        return messages.find(id)
                .filter(message -> message.user().equals(user))
                .flatMap(message -> messages.sealedRaw(id)
                        .map(content -> parser.parse(envelope.openRaw(user, message.hash(), content))));
    }

    private InboxItem item(ResultSet row, int number) throws SQLException {
        var user = new UserId(row.getObject("user_id", UUID.class));
        var sealedHead = row.getBytes("sealed_head");
        var head = sealedHead == null
                ? new MessageHead("", "")
                : envelope.openHead(user, new Sha256(row.getString("content_hash")), sealedHead);
        var application = row.getObject("application_id", UUID.class);
        return new InboxItem(
                new MessageId(row.getObject("id", UUID.class)),
                Door.ofLabel(row.getString("door")),
                MessageState.valueOf(row.getString("state")),
                head.sender(),
                row.getString("sender_address"),
                head.subject(),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                sealedHead == null,
                row.getString("reason_code"),
                row.getString("reason"),
                application == null ? null : new ApplicationId(application));
    }

    private static Set<String> names(Set<MessageState> states) {
        var wanted = states.isEmpty() ? Set.of(MessageState.values()) : states;
        return wanted.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
