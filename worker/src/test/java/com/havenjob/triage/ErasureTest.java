package com.havenjob.triage;

import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.MailRetention;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.testing.KeptRows;
import com.havenjob.testing.WrittenMail;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left in the tables of the words of a mail that was erased. */
class ErasureTest {

    private final Desk desk = new Desk();
    private final ReviewQueue queue = Desk.PIPELINE.bean(ReviewQueue.class);
    private final LearnedRules rules = Desk.PIPELINE.bean(LearnedRules.class);

    /** A mail with words that no table would hold by chance, and the person's answer to it. */
    private MessageId taught(String title) {
        var mail = WrittenMail.from("Quillon Brandvold <jobs@fernwick.example>")
                .subject("Zephyrine tidings for applicants")
                .body("We have received your application for the position of " + title
                        + ". Our marzipan committee will deliberate.");
        var id = desk.receive(mail).id();
        Desk.PIPELINE.bean(Triage.class).judge(id);
        if (desk.message(id).state() != MessageState.NEEDS_REVIEW) {
            Desk.PIPELINE.bean(SecondLook.class).reopen(desk.person, id);
        }
        assertThat(queue.correct(desk.person, id, new Correction("Ostmark Werke", title, APPLIED, null)))
                .isTrue();
        return id;
    }

    @Test
    void whatAnErasedMailTaughtCannotBeReadAfterwards() {
        var mails = List.of(taught("Welder"), taught("Baker"));
        assertThat(Desk.PIPELINE.bean(MailRetention.class).erase(mails)).isEqualTo(2);

        for (var table : List.of("review_decisions", "learned_rules")) {
            var kept = KeptRows.of(Desk.PIPELINE.sql(), table, desk.person);
            assertThat(kept.isEmpty()).as(table).isFalse();
            for (var word : List.of("Quillon", "Brandvold", "Zephyrine", "tidings", "marzipan")) {
                assertThat(kept.say(word)).as(table + " holds «" + word + "»").isFalse();
            }
        }
    }

    @Test
    void whatItTaughtIsAtWorkForThePersonAllTheSame() {
        var mails = List.of(taught("Welder"), taught("Baker"));
        Desk.PIPELINE.bean(MailRetention.class).erase(mails);

        taught("Miller");

        assertThat(rules.of(desk.person))
                .filteredOn(rule -> rule.field() == LearnedField.COMPANY)
                .extracting(LearnedRule::agreeing)
                .containsExactly(3);
        assertThat(rules.of(desk.person))
                .filteredOn(rule -> rule.field() == LearnedField.KIND)
                .extracting(LearnedRule::pattern)
                .containsExactly("Quillon Brandvold | Zephyrine tidings for applicants");
    }

    @Test
    void personWhoseKeyIsErasedHasNoRulesAndNewMailIsJudgedWithoutThem() {
        taught("Welder");
        taught("Baker");
        unsealedByNoKeyAnyMore("learned_rules", "sealed_pattern");
        unsealedByNoKeyAnyMore("review_decisions", "sealed_headline");

        assertThat(rules.of(desk.person)).isEmpty();
        var mail = taught("Miller");
        assertThat(desk.message(mail).state()).isEqualTo(MessageState.APPLIED);
        assertThat(rules.of(desk.person))
                .as("one decision that can be read is a case")
                .isEmpty();
    }

    @Test
    void rulesGoWithTheKeyOfTheirPersonThoseThatWereEditedOrTakenBackToo() {
        taught("Welder");
        taught("Baker");
        var other = new ErasureTest();
        other.taught("Welder");
        other.taught("Baker");
        for (var rule : rules.of(desk.person)) {
            if (rule.field() == LearnedField.COMPANY) {
                rules.edit(desk.person, rule.id(), rule.pattern(), "Ostmark Holding");
            } else {
                rules.revoke(desk.person, rule.id());
            }
        }

        Desk.PIPELINE
                .sql()
                .sql("DELETE FROM user_keys WHERE user_id = :user")
                .param("user", desk.person.value())
                .update();

        assertThat(KeptRows.of(Desk.PIPELINE.sql(), "learned_rules", desk.person)
                        .isEmpty())
                .isTrue();
        assertThat(rules.of(other.desk.person)).as("another person's").hasSize(2);
    }

    /** As if the bytes were sealed under a key that is gone. */
    private void unsealedByNoKeyAnyMore(String table, String column) {
        Desk.PIPELINE
                .sql()
                .sql("UPDATE " + table + " SET " + column + " = '\\x00' WHERE user_id = :user")
                .param("user", desk.person.value())
                .update();
    }
}
