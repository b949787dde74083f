package com.havenjob.rereading;

import com.havenjob.inbox.SealedWords;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Proposal;
import com.havenjob.triage.ProposalJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes of a run, one for each mail that says something else when it is read again. What the mail says is sealed, as
 * the mail itself is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangeStore {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String WRITTEN = "written";

    private static final String SELECT = """
            SELECT message_id, user_id, outcome, reason, sealed_before, sealed_after, plan, sealed_written
            FROM reread_changes
            """;

    private final JdbcClient sql;
    private final ProposalJson proposals;
    private final RunJson json;
    private final SealedWords words;

    ChangeStore(JdbcClient sql, ProposalJson proposals, RunJson json, SealedWords words) {
        this.sql = sql;
        this.proposals = proposals;
        this.json = json;
        this.words = words;
    }

    /** A plan that does nothing is skipped from the start. The second call for a mail changes nothing. */
    void propose(RereadId run, UserId user, MessageId mail, Proposal before, Proposal after, Plan plan) {
        var reason = plan.reason();
        sql.sql("""
                        INSERT INTO reread_changes
                            (run_id, message_id, user_id, outcome, reason, sealed_before, sealed_after, plan)
                        VALUES (:run, :mail, :user, :outcome, CAST(:reason AS reread_reason), :before, :after,
                                CAST(:plan AS jsonb))
                        ON CONFLICT (run_id, message_id) DO NOTHING
                        """)
                .param("run", run.value())
                .param("mail", mail.value())
                .param("user", user.value())
                .param("outcome", (reason == null ? ChangeOutcome.PROPOSED : ChangeOutcome.SKIPPED).name())
                .param("reason", reason == null ? null : reason.name())
                .param("before", words.seal(user, purpose(run, mail, BEFORE), proposals.write(before)))
                .param("after", words.seal(user, purpose(run, mail, AFTER), proposals.write(after)))
                .param("plan", json.write(plan))
                .update();
    }

    /** One page, what is or was to be done first, newest mail first. */
    List<Row> page(UserId user, RereadId run, int limit, long offset) {
        return sql
                .sql(SELECT + """
                        WHERE run_id = :run AND user_id = :user
                        ORDER BY outcome = 'SKIPPED', message_id DESC LIMIT :limit OFFSET :offset
                        """)
                .param("run", run.value())
                .param("user", user.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(run, row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many changes of each outcome these runs have; a run or an outcome without any is missing. */
    Map<RereadId, Map<ChangeOutcome, Integer>> counts(List<RereadId> runs) {
        var counts = new HashMap<RereadId, Map<ChangeOutcome, Integer>>();
        sql.sql("""
                        SELECT run_id, outcome, count(*) AS changes FROM reread_changes
                        WHERE run_id = ANY (CAST(:runs AS uuid[])) GROUP BY run_id, outcome
                        """)
                .param("runs", runs.stream().map(RereadId::toString).toArray(String[]::new))
                .query(row -> {
                    counts.computeIfAbsent(
                                    new RereadId(row.getObject("run_id", UUID.class)),
                                    run -> new EnumMap<>(ChangeOutcome.class))
                            .put(ChangeOutcome.valueOf(row.getString("outcome")), row.getInt("changes"));
                });
        return counts;
    }

    /** Changes with this outcome behind a mail, in the order of the mails' ids. */
    List<MessageId> upwards(RereadId run, ChangeOutcome outcome, Optional<MessageId> after, int limit) {
        return ids(
                "AND message_id > :mark ORDER BY message_id LIMIT :limit",
                run,
                outcome,
                after.map(MessageId::value).orElse(new UUID(0, 0)),
                limit);
    }

    /** The same, backwards. */
    List<MessageId> downwards(RereadId run, ChangeOutcome outcome, Optional<MessageId> before, int limit) {
        return ids(
                "AND message_id < :mark ORDER BY message_id DESC LIMIT :limit",
                run,
                outcome,
                before.map(MessageId::value).orElse(new UUID(-1, -1)),
                limit);
    }

    /** The change of a mail; empty where it has another outcome. */
    Optional<Row> find(RereadId run, MessageId mail, ChangeOutcome outcome) {
        return sql.sql(SELECT + "WHERE run_id = :run AND message_id = :mail AND outcome = :outcome")
                .param("run", run.value())
                .param("mail", mail.value())
                .param("outcome", outcome.name())
                .query((row, number) -> row(run, row))
                .optional()
                .flatMap(Function.identity());
    }

    void skip(RereadId run, MessageId mail, Reason reason) {
        end(run, mail, ChangeOutcome.PROPOSED, ChangeOutcome.SKIPPED, reason, null);
    }

    void applied(RereadId run, UserId user, MessageId mail, Written written) {
        var sealed = words.seal(user, purpose(run, mail, WRITTEN), json.write(written));
        end(run, mail, ChangeOutcome.PROPOSED, ChangeOutcome.APPLIED, null, sealed);
    }

    /** Taken back; with a reason where that was not possible, or not with all of it. */
    void takenBack(RereadId run, MessageId mail, @Nullable Reason left) {
        var outcome = left == null ? ChangeOutcome.UNDONE : ChangeOutcome.LEFT;
        end(run, mail, ChangeOutcome.APPLIED, outcome, left, null);
    }

    /** What was not done yet will not be. */
    void skipRest(RereadId run, Reason reason) {
        sql.sql("""
                        UPDATE reread_changes SET outcome = 'SKIPPED', reason = CAST(:reason AS reread_reason)
                        WHERE run_id = :run AND outcome = 'PROPOSED'
                        """).param("reason", reason.name()).param("run", run.value()).update();
    }

    /** Whether there is a change with this outcome. */
    boolean isThereAny(RereadId run, ChangeOutcome outcome) {
        return sql.sql("SELECT EXISTS (SELECT FROM reread_changes WHERE run_id = :run AND outcome = :outcome)")
                .param("run", run.value())
                .param("outcome", outcome.name())
                .query(Boolean.class)
                .single();
    }

    void deleteAll(RereadId run) {
        sql.sql("DELETE FROM reread_changes WHERE run_id = :run")
                .param("run", run.value())
                .update();
    }

    private void end(
            RereadId run,
            MessageId mail,
            ChangeOutcome from,
            ChangeOutcome to,
            @Nullable Reason reason,
            byte @Nullable [] written) {
        int ended = sql.sql("""
                        UPDATE reread_changes
                        SET outcome = :to, reason = CAST(:reason AS reread_reason),
                            sealed_written = COALESCE(CAST(:written AS bytea), sealed_written)
                        WHERE run_id = :run AND message_id = :mail AND outcome = :from
                        """)
                .param("to", to.name())
                .param("reason", reason == null ? null : reason.name())
                .param("written", written)
                .param("run", run.value())
                .param("mail", mail.value())
                .param("from", from.name())
                .update();
        if (ended != 1) {
            throw new IllegalStateException(
                    "The change of mail " + mail + " in run " + run + " is not " + from + " any more");
        }
    }

    private List<MessageId> ids(String which, RereadId run, ChangeOutcome outcome, UUID mark, int limit) {
        return sql.sql("SELECT message_id FROM reread_changes WHERE run_id = :run AND outcome = :outcome " + which)
                .param("run", run.value())
                .param("outcome", outcome.name())
                .param("mark", mark)
                .param("limit", limit)
                .query((row, number) -> new MessageId(row.getObject("message_id", UUID.class)))
                .list();
    }

    /** Empty where the person's key was erased, and the mail's words with it. */
    private Optional<Row> row(RereadId run, ResultSet row) throws SQLException {
        var user = new UserId(row.getObject("user_id", UUID.class));
        var mail = new MessageId(row.getObject("message_id", UUID.class));
        var before = words.open(user, purpose(run, mail, BEFORE), row.getBytes("sealed_before"));
        var after = words.open(user, purpose(run, mail, AFTER), row.getBytes("sealed_after"));
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var reason = row.getString("reason");
        return Optional.of(new Row(
                mail,
                ChangeOutcome.valueOf(row.getString("outcome")),
                reason == null ? null : Reason.valueOf(reason),
                proposals.read(before.get()),
                proposals.read(after.get()),
                json.read(row.getString("plan"), Plan.class),
                Optional.ofNullable(row.getBytes("sealed_written"))
                        .flatMap(written -> words.open(user, purpose(run, mail, WRITTEN), written))
                        .map(written -> json.read(written, Written.class))
                        .orElse(null)));
    }

    private static String purpose(RereadId run, MessageId mail, String part) {
        return "reread/" + run + "/" + mail + "/" + part;
    }

    /**
     * @param plan what was shown
     * @param written null until it was applied
     */
    record Row(
            MessageId mail,
            ChangeOutcome outcome,
            @Nullable Reason reason,
            Proposal before,
            Proposal after,
            Plan plan,
            @Nullable Written written) {}
}
