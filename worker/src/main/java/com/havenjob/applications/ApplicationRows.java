package com.havenjob.applications;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many applications in one statement, where the aggregate's repository takes one for each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ApplicationRows {

    private final JdbcClient sql;

    ApplicationRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The applications of these people with these ids or at these companies, and those that these mails opened. */
    List<Application> near(
            Collection<UserId> users,
            Collection<ApplicationId> ids,
            Collection<String> companyKeys,
            Collection<Sha256> mails) {
        // Each branch has its index; the same application may come more than once.
        return sql.sql("""
                        SELECT * FROM applications
                        WHERE user_id = ANY (CAST(:users AS uuid[])) AND id = ANY (CAST(:ids AS uuid[]))
                          AND deleted_at IS NULL
                        UNION ALL
                        SELECT * FROM applications
                        WHERE user_id = ANY (CAST(:users AS uuid[])) AND company_key = ANY (CAST(:keys AS text[]))
                          AND deleted_at IS NULL
                        UNION ALL
                        SELECT * FROM applications
                        WHERE user_id = ANY (CAST(:users AS uuid[])) AND raw_email_hash = ANY (CAST(:mails AS text[]))
                        """)
                .param("users", texts(users, UserId::value))
                .param("ids", texts(ids, ApplicationId::value))
                .param("keys", companyKeys.toArray(String[]::new))
                .param("mails", texts(mails, Sha256::hex))
                .query(ApplicationRows::application)
                .list();
    }

    /** Writes new applications, of which only what mails can say is known. */
    void insert(Collection<Application> opened) {
        if (opened.isEmpty()) {
            return;
        }
        sql.sql("""
                        INSERT INTO applications
                            (id, user_id, company_name, job_title, date_applied, deadline, status, source, job_url, location,
                             salary_min, salary_max, salary_currency, is_needs_review, confidence_score, parse_metadata,
                             raw_email_hash, company_key, created_at, updated_at, version)
                        SELECT *, 0
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:users AS uuid[]), CAST(:companies AS text[]),
                                    CAST(:titles AS text[]), CAST(:applied AS timestamptz[]),
                                    CAST(:deadlines AS timestamptz[]), CAST(:statuses AS application_status[]),
                                    CAST(:sources AS text[]), CAST(:urls AS text[]), CAST(:locations AS text[]),
                                    CAST(:paidFrom AS integer[]), CAST(:paidTo AS integer[]), CAST(:currencies AS text[]),
                                    CAST(:unsure AS boolean[]), CAST(:scores AS double precision[]),
                                    CAST(:evidence AS jsonb[]), CAST(:mails AS text[]), CAST(:keys AS text[]),
                                    CAST(:created AS timestamptz[]), CAST(:updated AS timestamptz[]))
                        """)
                .param("ids", texts(opened, Application::id))
                .param("users", texts(opened, Application::userId))
                .param("companies", texts(opened, Application::companyName))
                .param("titles", texts(opened, Application::jobTitle))
                .param("applied", texts(opened, Application::dateApplied))
                .param("deadlines", texts(opened, Application::deadline))
                .param(
                        "statuses",
                        texts(opened, application -> application.status().label()))
                .param("sources", texts(opened, Application::source))
                .param("urls", texts(opened, Application::jobUrl))
                .param("locations", texts(opened, Application::location))
                .param("paidFrom", texts(opened, Application::salaryMin))
                .param("paidTo", texts(opened, Application::salaryMax))
                .param("currencies", texts(opened, Application::salaryCurrency))
                .param("unsure", texts(opened, Application::isNeedsReview))
                .param("scores", texts(opened, Application::confidenceScore))
                .param("evidence", texts(opened, Application::parseMetadata))
                .param("mails", texts(opened, Application::rawEmailHash))
                .param("keys", texts(opened, Application::companyKey))
                .param("created", texts(opened, Application::createdAt))
                .param("updated", texts(opened, Application::updatedAt))
                .update();
    }

    /**
     * Writes what mails can change, each application's version one up.
     *
     * @throws OptimisticLockingFailureException where one was changed since it was read; nothing may be committed then
     */
    void update(Collection<Application> changed) {
        if (changed.isEmpty()) {
            return;
        }
        int updated = sql.sql("""
                        UPDATE applications AS application
                        SET job_title = next.job_title, date_applied = next.date_applied, deadline = next.deadline,
                            status = next.status, source = next.source, job_url = next.job_url, location = next.location,
                            salary_min = next.salary_min, salary_max = next.salary_max,
                            salary_currency = next.salary_currency, parse_metadata = next.parse_metadata, updated_at = next.updated_at,
                            version = application.version + 1
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:versions AS integer[]), CAST(:titles AS text[]),
                                    CAST(:applied AS timestamptz[]), CAST(:deadlines AS timestamptz[]),
                                    CAST(:statuses AS application_status[]), CAST(:sources AS text[]),
                                    CAST(:urls AS text[]), CAST(:locations AS text[]), CAST(:paidFrom AS integer[]),
                                    CAST(:paidTo AS integer[]), CAST(:currencies AS text[]), CAST(:evidence AS jsonb[]),
                                    CAST(:updated AS timestamptz[]))
                            AS next (id, version, job_title, date_applied, deadline, status, source, job_url, location,
                                     salary_min, salary_max, salary_currency, parse_metadata, updated_at)
                        WHERE application.id = next.id AND application.version = next.version
                        """)
                .param("ids", texts(changed, Application::id))
                .param("versions", texts(changed, Application::version))
                .param("titles", texts(changed, Application::jobTitle))
                .param("applied", texts(changed, Application::dateApplied))
                .param("deadlines", texts(changed, Application::deadline))
                .param(
                        "statuses",
                        texts(changed, application -> application.status().label()))
                .param("sources", texts(changed, Application::source))
                .param("urls", texts(changed, Application::jobUrl))
                .param("locations", texts(changed, Application::location))
                .param("paidFrom", texts(changed, Application::salaryMin))
                .param("paidTo", texts(changed, Application::salaryMax))
                .param("currencies", texts(changed, Application::salaryCurrency))
                .param("evidence", texts(changed, Application::parseMetadata))
                .param("updated", texts(changed, Application::updatedAt))
                .update();
        if (updated != changed.size()) {
            throw new OptimisticLockingFailureException(changed.size() - updated + " of " + changed.size()
                    + " applications were changed by somebody else since they were read");
        }
    }

    private static Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                new ApplicationId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("company_name"),
                row.getString("job_title"),
                Objects.requireNonNull(instant(row, "date_applied"), "date_applied"),
                instant(row, "deadline"),
                instant(row, "follow_up_date"),
                ApplicationStatus.ofLabel(row.getString("status")),
                row.getString("source"),
                row.getString("job_url"),
                row.getString("location"),
                row.getObject("salary_min", Integer.class),
                row.getObject("salary_max", Integer.class),
                row.getString("salary_currency"),
                row.getString("notes"),
                row.getBoolean("is_needs_review"),
                row.getObject("confidence_score", Double.class),
                row.getString("parse_metadata"),
                row.getString("raw_email_hash"),
                row.getString("company_key"),
                Objects.requireNonNull(instant(row, "created_at"), "created_at"),
                Objects.requireNonNull(instant(row, "updated_at"), "updated_at"),
                instant(row, "deleted_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** One column of many rows, as an array that the database casts. */
    private static <T> @Nullable String[] texts(Collection<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
