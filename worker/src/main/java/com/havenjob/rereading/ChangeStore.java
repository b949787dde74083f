package com.havenjob.rereading;

import com.havenjob.inbox.SealedWords;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.Proposal;
import com.havenjob.triage.ProposalJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the changes of a run say, one for each mail that says something else when it is read again. The mail's words are sealed,
 * as the mail itself is.
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
    private final ChangeProgress progress;

    ChangeStore(JdbcClient sql, ProposalJson proposals, RunJson json, SealedWords words, ChangeProgress progress) {
        this.sql = sql;
        this.proposals = proposals;
        this.json = json;
        this.words = words;
        this.progress = progress;
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

    /** Keeps what was written for a change that was proposed. */
    void applied(RereadId run, UserId user, MessageId mail, Written written) {
        var sealed = words.seal(user, purpose(run, mail, WRITTEN), json.write(written));
        progress.applied(run, mail, sealed);
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
