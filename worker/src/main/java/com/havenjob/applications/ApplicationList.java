package com.havenjob.applications;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of applications as screens show it: a page at a time, filtered and sorted by the database. */
@Service
@Transactional(readOnly = true)
public class ApplicationList {

    /** The properties that {@link #page} can sort by, and the columns behind them. */
    private static final Map<String, String> SORTABLE = Map.of(
            "companyName", "lower(company_name)",
            "jobTitle", "lower(job_title)",
            "status", "status",
            "dateApplied", "date_applied",
            "updatedAt", "updated_at");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern QUOTES = Pattern.compile("['\\\\\\p{Cntrl}]");
    private static final int LONGEST_SEARCH = 200; // PostgreSQL stops at 2 KB a word, and at some thousand words

    private final JdbcClient sql;

    ApplicationList(JdbcClient sql) {
        this.sql = sql;
    }

    /** One page, newest first unless the page says otherwise; an unknown sort property is an error. */
    public List<ApplicationRow> page(UserId user, ApplicationFilter filter, Pageable page) {
        return sql.sql("""
                        SELECT id, company_name, job_title, status, date_applied, updated_at, location, source, is_needs_review
                        FROM applications WHERE %s ORDER BY %s LIMIT :limit OFFSET :offset
                        """.formatted(condition(filter), order(page.getSort())))
                .params(parameters(user, filter))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new ApplicationRow(
                        new ApplicationId(row.getObject("id", UUID.class)),
                        row.getString("company_name"),
                        row.getString("job_title"),
                        ApplicationStatus.ofLabel(row.getString("status")),
                        row.getObject("date_applied", OffsetDateTime.class).toInstant(),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                        row.getString("location"),
                        row.getString("source"),
                        row.getBoolean("is_needs_review")))
                .list();
    }

    public int count(UserId user, ApplicationFilter filter) {
        return sql.sql("SELECT count(*) FROM applications WHERE " + condition(filter))
                .params(parameters(user, filter))
                .query(Integer.class)
                .single();
    }

    /** How many applications stand at each status; a status without any is missing. */
    public Map<ApplicationStatus, Integer> countByStatus(UserId user) {
        var counts = new EnumMap<ApplicationStatus, Integer>(ApplicationStatus.class);
        sql.sql(
                        "SELECT status, count(*) AS n FROM applications WHERE user_id = :user AND deleted_at IS NULL GROUP BY status")
                .param("user", user.value())
                .query(row -> {
                    counts.put(ApplicationStatus.ofLabel(row.getString("status")), row.getInt("n"));
                });
        return counts;
    }

    private static String condition(ApplicationFilter filter) {
        var conditions = new ArrayList<>(List.of("user_id = :user", "deleted_at IS NULL"));
        if (!prefixQuery(filter).isEmpty()) {
            conditions.add("to_tsvector('simple', company_name || ' ' || job_title) @@ to_tsquery('simple', :text)");
        }
        if (!filter.statuses().isEmpty()) {
            conditions.add("status::text IN (:statuses)");
        }
        if (filter.onlyNeedsReview()) {
            conditions.add("is_needs_review");
        }
        return String.join(" AND ", conditions);
    }

    private static Map<String, Object> parameters(UserId user, ApplicationFilter filter) {
        return Map.of(
                "user", user.value(),
                "text", prefixQuery(filter),
                "statuses",
                        filter.statuses().stream().map(ApplicationStatus::label).collect(Collectors.toSet()));
    }

    private static String prefixQuery(ApplicationFilter filter) {
        var text = Normalizer.normalize(filter.text(), Normalizer.Form.NFC).strip();
        var searched = text.length() <= LONGEST_SEARCH ? text : text.substring(0, LONGEST_SEARCH);
        return Arrays.stream(BLANKS.split(searched))
                .map(ApplicationList::prefixes)
                .filter(prefixes -> !prefixes.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    /** «booking.example» is one word in the index, being a host, and «full-stack» is three: both readings count. */
    private static String prefixes(String written) {
        var words = Arrays.stream(NOT_A_WORD.split(written))
                .filter(word -> !word.isEmpty())
                .toList();
        var each = words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
        return words.size() < 2
                ? each
                : "(" + each + " | '" + QUOTES.matcher(written).replaceAll("") + "':*)";
    }

    private static String order(Sort sort) {
        var columns = sort.stream()
                .map(order -> {
                    var column = SORTABLE.get(order.getProperty());
                    if (column == null) {
                        throw new IllegalArgumentException(
                                "Applications cannot be sorted by «" + order.getProperty() + "»");
                    }
                    return column + " " + order.getDirection();
                })
                .collect(Collectors.toCollection(ArrayList::new));
        if (columns.isEmpty()) {
            columns.add("date_applied DESC");
        }
        columns.add("id DESC");
        return String.join(", ", columns);
    }
}
