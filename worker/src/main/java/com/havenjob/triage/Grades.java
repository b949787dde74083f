package com.havenjob.triage;

import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.ReviewStore.Answer;
import com.havenjob.triage.ReviewStore.Decided;
import com.havenjob.triage.confidence.Calibration;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of verdicts: of those that a person decided, and of those that were accepted unasked and stood. Read in
 * pages, oldest first, so that any number of them can be counted.
 */
@Service
@Transactional(readOnly = true)
public class Grades {

    /** How long an acceptance has to stand before it counts as right: people look at their list now and then. */
    static final Duration STANDING = Duration.ofDays(14);

    private static final int MOST_OF_ONE = 2_000;
    private static final String OLDEST_FIRST = "";
    private static final String NEWEST_FIRST = "DESC";

    /**
     * Of a mail that was decided again, the last decision; of a person, or of all where there is none; of some models, or of
     * all where there are none. Where a mail was read as about no application, no threshold was asked.
     */
    private static final String DECIDED = """
            SELECT id, user_id, message_id, decision, sealed_proposal, NULL AS verdict, decided
            FROM review_decisions AS decision
            WHERE proposed_kind <> 'not_application' AND sealed_proposal IS NOT NULL
                AND (CAST(:models AS text) IS NULL OR models = CAST(:models AS text))
                AND (CAST(:user AS uuid) IS NULL OR user_id = CAST(:user AS uuid))
                AND (CAST(:after AS uuid) IS NULL OR id > CAST(:after AS uuid))
                AND NOT EXISTS (SELECT FROM review_decisions AS later
                    WHERE later.message_id = decision.message_id AND later.id > decision.id)
            ORDER BY id %s LIMIT :limit
            """;

    /** Not what was deleted since, nor what opened an application whose company or position somebody mended. */
    private static final String UNOPPOSED = """
            SELECT id, user_id, id AS message_id, 'accepted' AS decision, NULL AS sealed_proposal, verdict, NULL AS decided
            FROM inbound_messages AS message
            WHERE state = 'APPLIED' AND decided_by = 'email_parser' AND verdict IS NOT NULL AND decided_at < :before
                AND (CAST(:models AS text) IS NULL OR verdict ->> 'models' = CAST(:models AS text))
                AND (CAST(:user AS uuid) IS NULL OR user_id = CAST(:user AS uuid))
                AND (CAST(:after AS uuid) IS NULL OR id > CAST(:after AS uuid))
                AND EXISTS (SELECT FROM applications AS application
                    WHERE application.id = message.application_id AND application.deleted_at IS NULL
                        AND (message.outcome <> 'created' OR (
                            application.company_name = message.verdict #>> '{fields,company,value}'
                            AND application.job_title
                                = coalesce(message.verdict #>> '{fields,title,value}', application.job_title))))
            ORDER BY id %s LIMIT :limit
            """;

    private final JdbcClient sql;
    private final ProposalJson json;
    private final ReviewStore decisions;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Grading asToday = Grading.by(Calibration.standard());
    private final Grading asShown = Grading.asShown();

    Grades(JdbcClient sql, ProposalJson json, ReviewStore decisions, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * A graded verdict, with the id that the next page begins behind.
     *
     * @param graded null where the person's key was erased: what was proposed cannot be read any more
     */
    public record Entry(UUID id, @Nullable Graded graded) {}

    /** What people decided about verdicts of the models at work, of the whole installation. */
    public List<Entry> decided(Optional<UUID> after, int limit) {
        return read(DECIDED.formatted(OLDEST_FIRST), Optional.empty(), after, Duration.ZERO, limit, asToday);
    }

    /** Verdicts of the models at work that stood for {@link #STANDING}, of the whole installation. */
    public List<Entry> unopposed(Optional<UUID> after, int limit) {
        return read(UNOPPOSED.formatted(OLDEST_FIRST), Optional.empty(), after, STANDING, limit, asToday);
    }

    /**
     * One person's, counted, with the confidence that was shown: the newest {@value #MOST_OF_ONE} of either sort. What was
     * accepted today counts too; mail that was read as about no application does not, since no threshold is asked there.
     */
    Gradebook of(UserId user) {
        return Gradebook.EMPTY.plus(ofOne(DECIDED, user)).plus(ofOne(UNOPPOSED, user));
    }

    private List<Graded> ofOne(String query, UserId user) {
        return graded(read(
                query.formatted(NEWEST_FIRST),
                Optional.of(user),
                Optional.empty(),
                Duration.ZERO,
                MOST_OF_ONE,
                asShown));
    }

    private static List<Graded> graded(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.graded()))
                .toList();
    }

    /** A person's mail is compared by what was shown, whatever showed it. */
    private List<Entry> read(
            String query, Optional<UserId> user, Optional<UUID> after, Duration standing, int limit, Grading grading) {
        return sql.sql(query)
                .param("user", user.map(UserId::value).orElse(null))
                .param("after", after.orElse(null))
                .param("before", OffsetDateTime.now(clock).minus(standing))
                .param("models", user.isPresent() ? null : ConfidenceModels.shipped())
                .param("limit", limit)
                .query((row, number) -> entry(row, grading))
                .list();
    }

    private Entry entry(ResultSet row, Grading grading) throws SQLException {
        var decided = row.getString("decided");
        var answer = Answer.valueOf(row.getString("decision").toUpperCase(Locale.ROOT));
        return new Entry(
                row.getObject("id", UUID.class),
                decided == null
                        ? grading.unopposed(json.read(row.getString("verdict")))
                        : proposed(row)
                                .map(proposal ->
                                        grading.decided(proposal, answer, mapper.readValue(decided, Decided.class)))
                                .orElse(null));
    }

    private Optional<Proposal> proposed(ResultSet row) throws SQLException {
        return decisions.proposed(
                new UserId(row.getObject("user_id", UUID.class)),
                new MessageId(row.getObject("message_id", UUID.class)),
                row.getBytes("sealed_proposal"));
    }
}
