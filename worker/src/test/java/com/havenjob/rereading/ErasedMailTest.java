package com.havenjob.rereading;

import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.MailRetention;
import com.havenjob.testing.KeptRows;
import com.havenjob.triage.Desk;
import com.havenjob.triage.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of an erased mail's words in the changes of a run. */
class ErasedMailTest {

    private final RereadDesk rereads = new RereadDesk();

    @Test
    void whatARunSaidOfAnErasedMailCannotBeReadAfterwards() {
        var mail = rereads.settled(
                RereadDesk.receipt(),
                verdict(Kind.APPLIED, "Fernwick", "").quoting("title", "Shoemaker", "Bartholomew of the cobblers"));
        rereads.applied();
        assertThat(Desk.PIPELINE.bean(MailRetention.class).erase(List.of(mail))).isEqualTo(1);

        var kept = KeptRows.of(Desk.PIPELINE.sql(), "reread_changes", rereads.desk.person);
        assertThat(kept.isEmpty()).isFalse();
        assertThat(kept.say("Bartholomew")).isFalse();
        assertThat(kept.say("Shoemaker")).isFalse();
    }

    @Test
    void whatCanNoLongerBeReadIsSaidToBeLeftAndStaysNoOpenEnd() {
        var mail = rereads.settled(
                RereadDesk.receipt(),
                verdict(Kind.APPLIED, "Fernwick", "").quoting("title", "Shoemaker", "Bartholomew of the cobblers"));
        var run = rereads.applied();
        Desk.PIPELINE
                .sql()
                .sql("UPDATE reread_changes SET sealed_before = '\\x00' WHERE message_id = :mail")
                .param("mail", mail.value())
                .update();

        rereads.undo(run);

        assertThat(Desk.PIPELINE
                        .sql()
                        .sql("SELECT outcome::text || ' ' || reason::text FROM reread_changes WHERE message_id = :mail")
                        .param("mail", mail.value())
                        .query(String.class)
                        .single())
                .isEqualTo("LEFT CHANGED_SINCE");
    }
}
