package com.havenjob.triage;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which mails belong to which application, and how later mails can name them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MessageLinks {

    private final JdbcClient sql;

    MessageLinks(JdbcClient sql) {
        this.sql = sql;
    }

    /** The second call for the same pairs changes nothing. */
    void add(List<MessageLink> links) {
        if (links.isEmpty()) {
            return;
        }
        sql.sql("""
                        INSERT INTO application_messages (application_id, message_id, message_id_header, requisition)
                        SELECT * FROM unnest(CAST(:applications AS uuid[]), CAST(:messages AS uuid[]),
                                             CAST(:headers AS text[]), CAST(:requisitions AS text[]))
                        ON CONFLICT (application_id, message_id) DO NOTHING
                        """)
                .param("applications", texts(links, MessageLink::application))
                .param("messages", texts(links, MessageLink::message))
                .param("headers", texts(links, MessageLink::messageIdHeader))
                .param("requisitions", texts(links, MessageLink::requisition))
                .update();
    }

    /** The applications that the mail belongs to, deleted ones included, in the order in which they were opened. */
    List<ApplicationId> applicationsOf(MessageId mail) {
        return sql.sql(
                        "SELECT application_id FROM application_messages WHERE message_id = :mail ORDER BY application_id")
                .param("mail", mail.value())
                .query((row, number) -> new ApplicationId(row.getObject("application_id", UUID.class)))
                .list();
    }

    /** Whether mails other than this one belong to the application. */
    boolean hasOthers(ApplicationId application, MessageId mail) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM application_messages
                                       WHERE application_id = :application AND message_id <> :mail)
                        """)
                .param("application", application.value())
                .param("mail", mail.value())
                .query(Boolean.class)
                .single();
    }

    /** The mail belongs to the application no longer; how it did, so that it can be added again. Empty where it did not. */
    public Optional<MessageLink> take(ApplicationId application, MessageId mail) {
        return sql.sql("""
                        DELETE FROM application_messages WHERE application_id = :application AND message_id = :mail
                        RETURNING message_id_header, requisition
                        """)
                .param("application", application.value())
                .param("mail", mail.value())
                .query((row, number) -> new MessageLink(
                        application, mail, row.getString("message_id_header"), row.getString("requisition")))
                .optional();
    }

    /** The mail belongs to the application in this way, however it did before; the second call changes nothing. */
    public void put(MessageLink link) {
        remove(link.application(), link.message());
        add(List.of(link));
    }

    /** The mail belongs to the application no longer; the second call changes nothing. */
    void remove(ApplicationId application, MessageId mail) {
        sql.sql("DELETE FROM application_messages WHERE application_id = :application AND message_id = :mail")
                .param("application", application.value())
                .param("mail", mail.value())
                .update();
    }

    /**
     * The applications of these people whose mails have these ids, or, at these companies by
     * {@link com.havenjob.applications.CompanyKey}, name these requisitions.
     */
    List<Known> known(
            Collection<UserId> users,
            Collection<String> headers,
            Collection<String> companyKeys,
            Collection<String> requisitions) {
        if (headers.isEmpty() && (requisitions.isEmpty() || companyKeys.isEmpty())) {
            return List.of();
        }
        // Each branch has its index; a requisition has none, and is looked for among the mails of the company.
        return sql.sql("""
                        SELECT applications.user_id, link.application_id, link.message_id_header, link.requisition
                        FROM application_messages AS link
                        JOIN applications ON applications.id = link.application_id
                        WHERE applications.user_id = ANY (CAST(:users AS uuid[])) AND applications.deleted_at IS NULL
                          AND link.message_id_header = ANY (CAST(:headers AS text[]))
                        UNION ALL
                        SELECT applications.user_id, link.application_id, link.message_id_header, link.requisition
                        FROM applications
                        JOIN application_messages AS link ON link.application_id = applications.id
                        WHERE applications.user_id = ANY (CAST(:users AS uuid[])) AND applications.deleted_at IS NULL
                          AND applications.company_key = ANY (CAST(:keys AS text[]))
                          AND link.requisition = ANY (CAST(:requisitions AS text[]))
                        """)
                .param("users", users.stream().map(UserId::toString).toArray(String[]::new))
                .param("headers", headers.toArray(String[]::new))
                .param("keys", companyKeys.toArray(String[]::new))
                .param("requisitions", requisitions.toArray(String[]::new))
                .query((row, number) -> new Known(
                        new UserId(row.getObject("user_id", UUID.class)),
                        new ApplicationId(row.getObject("application_id", UUID.class)),
                        row.getString("message_id_header"),
                        row.getString("requisition")))
                .list();
    }

    private static @Nullable String[] texts(List<MessageLink> links, Function<MessageLink, @Nullable Object> column) {
        return links.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    /** How a mail of a person's application can be named. */
    record Known(
            UserId user,
            ApplicationId application,
            @Nullable String messageIdHeader,
            @Nullable String requisition) {}
}
