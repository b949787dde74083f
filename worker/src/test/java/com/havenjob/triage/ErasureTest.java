package com.havenjob.triage;

import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.MailRetention;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.testing.WrittenMail;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is left in the tables of the words of a mail that was erased. */
class ErasureTest {

    private final RereadDesk rereads = new RereadDesk();
    private final Desk desk = rereads.desk;
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

    private MessageId readAgain() {
        var mail = rereads.settled(
                RereadDesk.receipt(),
                verdict(Kind.APPLIED, "Fernwick", "").quoting("title", "Shoemaker", "Bartholomew of the cobblers"));
        rereads.applied();
        return mail;
    }

    private List<String> rows(String table) {
        return Desk.PIPELINE
                .sql()
                .sql("SELECT lower(to_jsonb(kept)::text) AS kept FROM " + table + " AS kept WHERE user_id = :user")
                .param("user", desk.person.value())
                .query((row, number) -> row.getString("kept"))
                .list();
    }

    private static boolean says(String row, String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        return row.contains(plain)
                || row.contains(HexFormat.of().formatHex(word.getBytes(UTF_8)))
                || row.contains(HexFormat.of().formatHex(plain.getBytes(UTF_8)));
    }

    @Test
    void whatAnErasedMailTaughtCannotBeReadAfterwards() {
        var mails = List.of(readAgain(), taught("Welder"), taught("Baker"));
        assertThat(Desk.PIPELINE.bean(MailRetention.class).erase(mails)).isEqualTo(3);

        for (var table : List.of("review_decisions", "learned_rules", "reread_changes")) {
            assertThat(rows(table)).as(table).isNotEmpty();
            for (var word : List.of("Quillon", "Brandvold", "Zephyrine", "tidings", "marzipan", "Bartholomew")) {
                assertThat(rows(table))
                        .as(table + " does not hold «" + word + "»")
                        .noneMatch(row -> says(row, word));
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
        assertThat(rules.of(desk.person)).as("one decision that can be read is a case").isEmpty();
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
