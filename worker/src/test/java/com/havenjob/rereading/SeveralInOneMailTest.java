package com.havenjob.rereading;

import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static com.havenjob.applications.ApplicationStatus.REJECTED;
import static com.havenjob.applications.ApplicationStatus.UNDER_REVIEW;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.havenjob.applications.MailFields;
import com.havenjob.inbox.MessageState;
import com.havenjob.testing.WrittenMail;
import com.havenjob.triage.Desk;
import com.havenjob.triage.Kind;
import com.havenjob.triage.Proposal;
import com.havenjob.triage.ReviewQueue;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** A mail that reports on several applications, or is found to: what it did for several stays, the rest goes to its person. */
class SeveralInOneMailTest {

    private final RereadDesk again = new RereadDesk();
    private final Desk desk = again.desk;
    private final ReviewQueue queue = Desk.PIPELINE.bean(ReviewQueue.class);

    /** The present rules read two applications: one under review, one refused. */
    private static WrittenMail digest() {
        return WrittenMail.from("Brightpost Jobs <updates@fernwick.example>")
                .subject("Update on your applications")
                .body("Hi Ruth,\r\n\r\nhere is what happened to your applications since Monday:\r\n\r\n"
                        + "Night Baker at Quellfeld Bakery – under review\r\n"
                        + "Miller at Halmgrund Mills – not selected\r\n\r\nGood luck!\r\nBrightpost Jobs");
    }

    @Test
    void thePresentRulesReadTwoApplications() {
        assertThat(RereadDesk.now(digest()).each())
                .extracting(Proposal::kindValue, one -> one.value("company"), one -> one.value("title"))
                .containsExactly(
                        tuple(Kind.UNDER_REVIEW, "Quellfeld Bakery", "Night Baker"),
                        tuple(Kind.REJECTED, "Halmgrund Mills", "Miller"));
    }

    @Test
    void whatWasSettledForSeveralStaysAndThePreviewSaysSo() {
        var mail = again.settled(
                digest(),
                verdict(Kind.UNDER_REVIEW, "Quellfeld Bakery", "Night Baker")
                        .also(Kind.APPLIED, "Halmgrund Mills", "Miller"));
        var before = list();
        var verdict = again.stored(mail);

        var run = again.applied();

        assertThat(again.onlyChange(run))
                .extracting(Change::outcome, Change::reason)
                .containsExactly(ChangeOutcome.SKIPPED, Reason.SEVERAL_APPLICATIONS);
        assertThat(again.onlyChange(run).furtherBefore())
                .extracting(Proposal::kindValue)
                .containsExactly(Kind.APPLIED);
        assertThat(again.onlyChange(run).furtherNow())
                .extracting(Proposal::kindValue)
                .containsExactly(Kind.REJECTED);
        assertThat(list()).isEqualTo(before);
        assertThat(again.stored(mail)).isEqualTo(verdict);
    }

    @Test
    void mailThatIsFoundToNameAnotherApplicationAsksItsPersonAndIsUndoneAsOne() {
        var mail = again.settled(digest(), verdict(Kind.UNDER_REVIEW, "Quellfeld Bakery", "Night Baker"));
        var opened = desk.onlyApplication();

        var run = again.applied();

        assertThat(again.onlyChange(run).effect()).isEqualTo(Effect.REVIEW);
        assertThat(desk.message(mail).state()).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(desk.onlyApplication().isNeedsReview()).isTrue();
        again.undo(run);
        assertThat(desk.message(mail).state()).isEqualTo(MessageState.APPLIED);
        assertThat(MailFields.of(desk.onlyApplication())).isEqualTo(MailFields.of(opened));
        assertThat(again.evidence(desk.onlyApplication())).isEqualTo(again.evidence(opened));
        assertThat(again.stored(mail).others()).isEmpty();
        assertThat(again.run(run).count(ChangeOutcome.UNDONE)).isEqualTo(1);
    }

    @Test
    void acceptingWhatWasFoundTakesInBothApplications() {
        var mail = again.settled(digest(), verdict(Kind.UNDER_REVIEW, "Quellfeld Bakery", "Night Baker"));
        again.applied();

        assertThat(queue.accept(desk.person, mail)).isTrue();

        assertThat(list())
                .containsExactlyInAnyOrder(
                        tuple("Quellfeld Bakery", "Night Baker", UNDER_REVIEW, false),
                        tuple("Halmgrund Mills", "Miller", REJECTED, false));
    }

    @Test
    void mailThatWaitsGetsTheBetterProposalForEachAndItsDraftKeepsItsOwnEvidenceOnly() {
        var mail = again.settled(
                digest(),
                verdict(Kind.APPLIED, "Quellfeld Bakery", "Baker")
                        .unsure()
                        .also(Kind.APPLIED, "Halmgrund Mills", "Milliner"));
        var before = again.stored(mail);

        var run = again.applied();

        assertThat(again.onlyChange(run).effect()).isEqualTo(Effect.PROPOSAL);
        assertThat(list()).containsExactly(tuple("Quellfeld Bakery", "Night Baker", UNDER_REVIEW, true));
        assertThat(again.evidence(desk.onlyApplication()).others()).isEmpty();
        assertThat(queue.item(desk.person, mail).orElseThrow().others())
                .extracting(other -> other.proposal().value("title"))
                .containsExactly("Miller");
        again.undo(run);
        assertThat(list()).containsExactly(tuple("Quellfeld Bakery", "Baker", APPLIED, true));
        assertThat(again.stored(mail)).isEqualTo(before);
    }

    @Test
    void mailThatWasSetAsideAndNamesSeveralOpensNothingByItself() {
        var mail = again.settled(digest(), verdict(Kind.NOT_APPLICATION));

        var run = again.applied();

        assertThat(desk.applications()).isEmpty();
        assertThat(queue.item(desk.person, mail).orElseThrow().others()).hasSize(1);
        again.undo(run);
        assertThat(desk.message(mail).state()).isEqualTo(MessageState.IGNORED);
    }

    /** Company, position, status, and whether nobody is sure of it. */
    private List<Tuple> list() {
        return desk.applications().stream()
                .map(application -> tuple(
                        application.companyName(),
                        application.jobTitle(),
                        application.status(),
                        application.isNeedsReview()))
                .toList();
    }
}
