package com.havenjob.rereading;

import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.RereadId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the changes of a run came: which are to be done, done, taken back or left, whatever they say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangeProgress {

    private final JdbcClient sql;

    ChangeProgress(JdbcClient sql) {
        this.sql = sql;
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

    /** Not done, for this reason. */
    void skip(RereadId run, MessageId mail, Reason reason) {
        end(run, mail, ChangeOutcome.PROPOSED, ChangeOutcome.SKIPPED, reason, null);
    }

    /** Done; {@code sealedWritten} is what it takes to undo it. */
    void applied(RereadId run, MessageId mail, byte[] sealedWritten) {
        end(run, mail, ChangeOutcome.PROPOSED, ChangeOutcome.APPLIED, null, sealedWritten);
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

    /** Takes the changes of a run away, with what they say. */
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
}
