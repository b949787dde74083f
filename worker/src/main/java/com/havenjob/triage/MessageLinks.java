package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which mails belong to which application, and how later mails can name them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MessageLinks {

    private final JdbcClient sql;
    private final Applications applications;

    MessageLinks(JdbcClient sql, Applications applications) {
        this.sql = sql;
        this.applications = applications;
    }

    /** The second call for the same pair changes nothing. */
    void link(
            ApplicationId application,
            MessageId message,
            @Nullable String messageIdHeader,
            @Nullable String requisition) {
        sql.sql("""
                        INSERT INTO application_messages (application_id, message_id, message_id_header, requisition)
                        VALUES (:application, :message, :header, :requisition)
                        ON CONFLICT (application_id, message_id) DO NOTHING
                        """)
                .param("application", application.value())
                .param("message", message.value())
                .param("header", messageIdHeader)
                .param("requisition", requisition)
                .update();
    }

    List<Application> applicationsInThread(UserId user, List<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return loaded(
                user,
                sql.sql("""
                                SELECT DISTINCT application_id FROM application_messages
                                JOIN applications ON applications.id = application_id
                                WHERE message_id_header IN (:references) AND user_id = :user
                                """)
                        .param("references", references)
                        .param("user", user.value())
                        .query((row, number) -> row.getObject("application_id", UUID.class))
                        .list());
    }

    List<Application> applicationsWithRequisition(UserId user, String companyKey, String requisition) {
        return loaded(
                user,
                sql.sql("""
                                SELECT DISTINCT application_id FROM application_messages
                                JOIN applications ON applications.id = application_id
                                WHERE user_id = :user AND company_key = :company AND requisition = :requisition
                                """)
                        .param("user", user.value())
                        .param("company", companyKey)
                        .param("requisition", requisition)
                        .query((row, number) -> row.getObject("application_id", UUID.class))
                        .list());
    }

    private List<Application> loaded(UserId user, List<UUID> ids) {
        return ids.stream()
                .map(id -> applications.byId(user, new ApplicationId(id)))
                .flatMap(Optional::stream)
                .toList();
    }
}
