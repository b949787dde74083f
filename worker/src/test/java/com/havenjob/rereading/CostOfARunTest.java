package com.havenjob.rereading;

import static com.havenjob.rereading.RereadDesk.receipt;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Desk;
import com.havenjob.triage.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** A chunk costs what its own mails cost, however much the run changed before. */
class CostOfARunTest {

    private final RereadDesk again = new RereadDesk();
    private final RunWork work = Desk.PIPELINE.bean(RunWork.class);

    @Test
    void workOnARunDoesNotLookAtChangesThatItMadeBefore() {
        again.settled(receipt(), verdict(Kind.APPLIED, "Fernwick", "Shoemaker"));
        var run = again.rereadings.request(again.desk.person, MailFilter.ALL);
        var due = work.due(run, Phase.PREVIEW, Optional.empty(), 5);
        work.handle(run, Phase.PREVIEW, due);

        assertThat(looksAtChanges(() -> {
                    work.takeUp(run);
                    work.due(run, Phase.PREVIEW, Optional.empty(), 5);
                    work.handle(run, Phase.PREVIEW, due);
                    work.handle(run, Phase.PREVIEW, List.of());
                }))
                .isZero();
        assertThat(looksAtChanges(() -> again.run(run)))
                .as("who looks at the run gets a count")
                .isEqualTo(1);
        assertThat(again.rereadings.discard(again.desk.person, run)).isTrue();
    }

    /** How often the table of changes is searched meanwhile, as the database counts it. */
    private static long looksAtChanges(Runnable what) {
        return Optional.ofNullable(Desk.PIPELINE.bean(TransactionTemplate.class).execute(status -> {
                    long before = looks();
                    what.run();
                    return looks() - before;
                }))
                .orElseThrow();
    }

    private static long looks() {
        return Desk.PIPELINE
                .sql()
                .sql("SELECT COALESCE(seq_scan, 0) + COALESCE(idx_scan, 0) FROM pg_stat_xact_user_tables"
                        + " WHERE relname = 'reread_changes'")
                .query(Long.class)
                .single();
    }
}
