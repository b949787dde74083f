package com.havenjob.rereading;

import static com.havenjob.inbox.MessageState.APPLIED;
import static com.havenjob.inbox.MessageState.IGNORED;
import static com.havenjob.inbox.MessageState.NEEDS_REVIEW;
import static com.havenjob.rereading.RereadDesk.canteen;
import static com.havenjob.rereading.RereadDesk.receipt;
import static com.havenjob.rereading.RereadDesk.refusal;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.applications.ChangedBy;
import com.havenjob.applications.StatusChange;
import com.havenjob.kernel.MessageId;
import com.havenjob.testing.WrittenMail;
import com.havenjob.triage.Candidate;
import com.havenjob.triage.Desk;
import com.havenjob.triage.Kind;
import com.havenjob.triage.ReviewQueue;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows from another reading beside new values: the status, the review, and the way back from both. */
class ConsequencesOfRereadingTest {

    private static final ApplicationStatus APPLIED_FOR = ApplicationStatus.APPLIED;

    private final RereadDesk again = new RereadDesk();
    private final Desk desk = again.desk;
    private final ReviewQueue queue = Desk.PIPELINE.bean(ReviewQueue.class);

    private MessageId settled(WrittenMail mail, Kind kind) {
        return again.settled(mail, verdict(kind, "Fernwick", "Welder"));
    }

    private ApplicationStatus status() {
        return desk.onlyApplication().status();
    }

    @Test
    void statusThatAMailMovedWronglyIsMovedByTheSameLineAndBack() {
        settled(receipt(), Kind.APPLIED);
        var mail = settled(refusal(), Kind.INTERVIEW);
        var before = again.history(desk.onlyApplication());

        var run = again.applied();

        assertThat(status()).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(again.history(desk.onlyApplication()))
                .hasSize(2)
                .first()
                .extracting(StatusChange::from, StatusChange::to, StatusChange::changedBy, StatusChange::message)
                .containsExactly(APPLIED_FOR, ApplicationStatus.REJECTED, ChangedBy.EMAIL_PARSER, mail);
        again.undo(run);
        assertThat(status()).isEqualTo(ApplicationStatus.INTERVIEW);
        assertThat(again.history(desk.onlyApplication())).isEqualTo(before);
    }

    @Test
    void statusOfTheMailThatOpenedTheApplicationIsExchanged() {
        settled(receipt(), Kind.OFFER);

        var run = again.applied();

        assertThat(status()).isEqualTo(APPLIED_FOR);
        assertThat(again.history(desk.onlyApplication()))
                .extracting(StatusChange::to)
                .containsExactly(APPLIED_FOR);
        again.undo(run);
        assertThat(status()).isEqualTo(ApplicationStatus.OFFER);
    }

    @Test
    void mailThatShouldNotHaveMovedAnythingLosesItsLine() {
        settled(receipt(), Kind.APPLIED);
        settled(receipt(), Kind.INTERVIEW);

        var run = again.applied();

        assertThat(status()).isEqualTo(APPLIED_FOR);
        assertThat(again.history(desk.onlyApplication())).hasSize(1);
        again.undo(run);
        assertThat(status()).isEqualTo(ApplicationStatus.INTERVIEW);
        assertThat(again.history(desk.onlyApplication())).hasSize(2);
    }

    @Test
    void mailThatMovedNothingMovesTheApplicationOnAsItWouldHaveThen() {
        settled(receipt(), Kind.APPLIED);
        var mail = settled(refusal(), Kind.APPLIED);

        var run = again.applied();

        assertThat(status()).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(again.history(desk.onlyApplication()))
                .first()
                .extracting(StatusChange::message)
                .isEqualTo(mail);
        again.undo(run);
        assertThat(status()).isEqualTo(APPLIED_FOR);
        assertThat(again.history(desk.onlyApplication())).hasSize(1);
    }

    @Test
    void statusThatAPersonMovedOrLaterMailDidStays() {
        settled(receipt(), Kind.APPLIED);
        settled(refusal(), Kind.INTERVIEW);
        Desk.PIPELINE
                .bean(Applications.class)
                .changeStatus(
                        desk.person, RereadDesk.idOf(desk.onlyApplication()), ApplicationStatus.OFFER, "They called");

        var run = again.applied();

        assertThat(again.changes(run))
                .allSatisfy(change -> assertThat(change.status()).isNull());
        assertThat(status()).isEqualTo(ApplicationStatus.OFFER);
        assertThat(again.history(desk.onlyApplication())).hasSize(3);
    }

    @Test
    void statusThatMovedAfterTheRunStaysWhenItIsUndone() {
        settled(receipt(), Kind.APPLIED);
        settled(refusal(), Kind.INTERVIEW);
        var run = again.preview(new MailFilter(Set.of(), null, null, "careers@", null));
        again.apply(run);
        Desk.PIPELINE
                .bean(Applications.class)
                .changeStatus(desk.person, RereadDesk.idOf(desk.onlyApplication()), ApplicationStatus.OFFER, null);

        again.undo(run);

        assertThat(status()).isEqualTo(ApplicationStatus.OFFER);
        assertThat(again.run(run).count(ChangeOutcome.LEFT)).isEqualTo(1);
    }

    @Test
    void mailOfAnotherCompanyGoesToTheReviewAndItsApplicationStaysMarked() {
        var mail = again.settled(receipt(), verdict(Kind.APPLIED, "Halmgrund", "Welder"));

        var run = again.applied();

        assertThat(again.onlyChange(run).effect()).isEqualTo(Effect.REVIEW);
        assertThat(desk.onlyApplication())
                .extracting(Application::companyName, Application::isNeedsReview)
                .containsExactly("Halmgrund", true);
        var item = queue.item(desk.person, mail).orElseThrow();
        assertThat(item.proposal().value("company")).isEqualTo("Fernwick");
        assertThat(item.opened()).isEqualTo(desk.onlyApplication());
        again.undo(run);
        assertThat(desk.message(mail).state()).isEqualTo(APPLIED);
        assertThat(desk.onlyApplication().isNeedsReview()).isFalse();
    }

    @Test
    void mailAboutNoApplicationGoesToTheReviewAndRejectingItThereCleansUp() {
        var mail = settled(canteen(), Kind.APPLIED);

        again.applied();

        assertThat(desk.message(mail).state()).isEqualTo(NEEDS_REVIEW);
        assertThat(desk.applications()).hasSize(1);
        assertThat(queue.accept(desk.person, mail)).isTrue();
        assertThat(desk.applications()).isEmpty();
    }

    @Test
    void mailThatSaysSomethingElseAndIsUnsureNowGoesToTheReview() {
        var vague = Desk.mail().subject("Your application").body("Thank you for applying. Another welder was quicker.");
        assertThat(RereadDesk.now(vague).needsReview()).as("the present rules").isTrue();
        var mail = settled(vague, Kind.APPLIED);

        var run = again.applied();

        assertThat(again.onlyChange(run).effect()).isEqualTo(Effect.REVIEW);
        assertThat(desk.message(mail).state()).isEqualTo(NEEDS_REVIEW);
        assertThat(desk.onlyApplication())
                .extracting(Application::jobTitle, Application::status, Application::isNeedsReview)
                .containsExactly("Welder", APPLIED_FOR, true);
    }

    @Test
    void statusThatAMailOfSomethingElseSetIsTakenBackWhenItGoesToTheReview() {
        settled(receipt(), Kind.APPLIED);
        var mail = settled(canteen(), Kind.INTERVIEW);

        var run = again.applied();

        assertThat(desk.message(mail).state()).isEqualTo(NEEDS_REVIEW);
        assertThat(desk.message(mail).application()).isNull();
        assertThat(status()).isEqualTo(APPLIED_FOR);
        again.undo(run);
        assertThat(desk.message(mail).state()).isEqualTo(APPLIED);
        assertThat(desk.message(mail).application()).isEqualTo(RereadDesk.idOf(desk.onlyApplication()));
        assertThat(status()).isEqualTo(ApplicationStatus.INTERVIEW);
        assertThat(links()).isEqualTo(2);
    }

    @Test
    void ignoredMailThatIsAboutAnApplicationOpensNothingByItself() {
        var mail = again.settled(receipt(), verdict(Kind.NOT_APPLICATION));

        var run = again.applied();

        assertThat(desk.message(mail).state()).isEqualTo(NEEDS_REVIEW);
        assertThat(desk.applications()).isEmpty();
        assertThat(queue.item(desk.person, mail).orElseThrow().isAcceptable()).isTrue();
        again.undo(run);
        assertThat(desk.message(mail).state()).isEqualTo(IGNORED);
        assertThat(again.stored(mail).kindValue()).isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void ignoredMailProposesTheApplicationThatItFits() {
        settled(receipt(), Kind.APPLIED);
        var mail = again.settled(refusal(), verdict(Kind.NOT_APPLICATION));

        again.applied();

        assertThat(queue.item(desk.person, mail).orElseThrow().candidates())
                .extracting(Candidate::application)
                .containsExactly(desk.onlyApplication());
    }

    @Test
    void waitingMailGoesOnWaitingWithTheBetterProposalAndItsDraftFollows() {
        var mail = again.settled(
                receipt(), verdict(Kind.APPLIED, "Fernwyck", "Shoemaker").unsure());

        var run = again.applied();

        assertThat(desk.message(mail).state()).isEqualTo(NEEDS_REVIEW);
        assertThat(queue.item(desk.person, mail).orElseThrow().proposal().value("title"))
                .isEqualTo("Welder");
        assertThat(desk.onlyApplication())
                .extracting(Application::companyName, Application::jobTitle, Application::isNeedsReview)
                .containsExactly("Fernwick", "Welder", true);
        again.undo(run);
        assertThat(desk.onlyApplication())
                .extracting(Application::companyName, Application::jobTitle, Application::isNeedsReview)
                .containsExactly("Fernwyck", "Shoemaker", true);
        assertThat(queue.item(desk.person, mail).orElseThrow().proposal().value("company"))
                .isEqualTo("Fernwyck");
    }

    @Test
    void answerInTheReviewAfterTheRunStaysWhenItIsUndone() {
        var mail = again.settled(receipt(), verdict(Kind.NOT_APPLICATION));
        var run = again.applied();
        assertThat(queue.accept(desk.person, mail)).isTrue();

        again.undo(run);

        assertThat(desk.message(mail).state()).isEqualTo(APPLIED);
        assertThat(desk.onlyApplication().jobTitle()).isEqualTo("Welder");
        assertThat(again.onlyChange(run))
                .extracting(Change::outcome, Change::reason)
                .containsExactly(ChangeOutcome.LEFT, Reason.CHANGED_SINCE);
    }

    @Test
    void numberByWhichLaterMailFindsTheApplicationFollows() {
        again.settled(receipt(), verdict(Kind.APPLIED, "Fernwick", "Welder").with("requisition", "R-77"));

        var run = again.applied();

        assertThat(requisitions()).isZero();
        again.undo(run);
        assertThat(requisitions()).isEqualTo(1);
    }

    private int links() {
        return count("");
    }

    private int requisitions() {
        return count("AND requisition = 'R-77'");
    }

    private int count(String which) {
        return Desk.PIPELINE
                .sql()
                .sql("SELECT count(*) FROM application_messages WHERE application_id = :application " + which)
                .param("application", RereadDesk.idOf(desk.onlyApplication()).value())
                .query(Integer.class)
                .single();
    }
}
