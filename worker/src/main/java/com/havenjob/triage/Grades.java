package com.havenjob.triage;

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

    /** Of a mail that was decided again, the last decision; of a person, or of all where there is none. */
    private static final String DECIDED = """
            SELECT id, decision, proposed AS verdict, decided FROM review_decisions AS decision
            WHERE (CAST(:user AS uuid) IS NULL OR user_id = CAST(:user AS uuid))
                AND (CAST(:after AS uuid) IS NULL OR id > CAST(:after AS uuid))
                AND NOT EXISTS (SELECT FROM review_decisions AS later
                    WHERE later.message_id = decision.message_id AND later.id > decision.id)
            ORDER BY id LIMIT :limit
            """;

    private static final String UNOPPOSED = """
            SELECT id, 'accepted' AS decision, verdict, NULL AS decided FROM inbound_messages AS message
            WHERE state = 'APPLIED' AND decided_by = 'email_parser' AND verdict IS NOT NULL AND decided_at < :before
                AND (CAST(:user AS uuid) IS NULL OR user_id = CAST(:user AS uuid))
                AND (CAST(:after AS uuid) IS NULL OR id > CAST(:after AS uuid))
            ORDER BY id LIMIT :limit
            """;

    private final JdbcClient sql;
    private final ProposalJson json;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Grading grading = new Grading(Calibration.standard());

    Grades(JdbcClient sql, ProposalJson json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** A graded verdict, with the id that the next page begins behind. */
    public record Entry(UUID id, Graded graded) {}

    /** What people decided, of the whole installation. */
    public List<Entry> decided(Optional<UUID> after, int limit) {
        return read(DECIDED, Optional.empty(), after, Duration.ZERO, limit);
    }

    /** What stood for {@link #STANDING}, of the whole installation. */
    public List<Entry> unopposed(Optional<UUID> after, int limit) {
        return read(UNOPPOSED, Optional.empty(), after, STANDING, limit);
    }

    /** One person's, counted; at most {@value #MOST_OF_ONE} of either sort. What was accepted today counts too. */
    Gradebook of(UserId user) {
        var own = Optional.of(user);
        return Gradebook.EMPTY
                .plus(graded(read(DECIDED, own, Optional.empty(), Duration.ZERO, MOST_OF_ONE)))
                .plus(graded(read(UNOPPOSED, own, Optional.empty(), Duration.ZERO, MOST_OF_ONE)));
    }

    private static List<Graded> graded(List<Entry> entries) {
        return entries.stream().map(Entry::graded).toList();
    }

    private List<Entry> read(String query, Optional<UserId> user, Optional<UUID> after, Duration standing, int limit) {
        return sql.sql(query)
                .param("user", user.map(UserId::value).orElse(null))
                .param("after", after.orElse(null))
                .param("before", OffsetDateTime.now(clock).minus(standing))
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    private Entry entry(ResultSet row) throws SQLException {
        var proposal = json.read(row.getString("verdict"));
        var decided = row.getString("decided");
        return new Entry(
                row.getObject("id", UUID.class),
                decided == null
                        ? grading.unopposed(proposal)
                        : grading.decided(
                                proposal,
                                Answer.valueOf(row.getString("decision").toUpperCase(Locale.ROOT)),
                                mapper.readValue(decided, Decided.class)));
    }
}
