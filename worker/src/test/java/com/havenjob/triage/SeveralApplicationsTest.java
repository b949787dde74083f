package com.havenjob.triage;

import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static com.havenjob.applications.ApplicationStatus.INTERVIEW;
import static com.havenjob.applications.ApplicationStatus.REJECTED;
import static com.havenjob.applications.ApplicationStatus.UNDER_REVIEW;
import static com.havenjob.triage.Desk.mail;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.havenjob.applications.Application;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.applications.Applications;
import com.havenjob.applications.Reversal;
import com.havenjob.applications.StatusChange;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.InboxList;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.MessageId;
import com.havenjob.notifications.Notification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mail that reports on several applications: all of them, each by itself, once, and with a way back. */
class SeveralApplicationsTest {

    private final Desk desk = new Desk();
    private final ReviewQueue queue = Desk.PIPELINE.bean(ReviewQueue.class);
    private final SecondLook secondLook = Desk.PIPELINE.bean(SecondLook.class);
    private final Applications applications = Desk.PIPELINE.bean(Applications.class);

    private static WrittenVerdict digest() {
        return verdict(Kind.UNDER_REVIEW, "Fernwick", "Welder").also(Kind.REJECTED, "Amberlin", "Nurse");
    }

    private Application at(String company) {
        return desk.applications().stream()
                .filter(application -> application.companyName().equals(company))
                .findFirst()
                .orElseThrow();
    }

    private List<StatusChange> history(Application application) {
        return applications.history(desk.person, Dossier.idOf(application));
    }

    private List<MessageId> mailsOf(Application application) {
        return Desk.PIPELINE.bean(InboxList.class).about(desk.person, Dossier.idOf(application)).stream()
                .map(InboxItem::id)
                .toList();
    }

    private void judgeAnew(MessageId id) {
        Desk.PIPELINE.sql().sql("""
                        UPDATE inbound_messages SET state = 'RECEIVED', outcome = NULL, application_id = NULL,
                                                    decided_at = NULL, decided_by = NULL WHERE id = :id
                        """).param("id", id.value()).update();
    }

    @Test
    void eachOpensAnApplicationOfItsOwnWithHistoryAndNotification() {
        var id = desk.settled(digest());

        assertThat(desk.message(id).state()).isEqualTo(MessageState.APPLIED);
        assertThat(desk.message(id).application()).isEqualTo(at("Fernwick").id());
        assertThat(desk.applications())
                .extracting(Application::companyName, Application::jobTitle, Application::status)
                .containsExactlyInAnyOrder(
                        tuple("Fernwick", "Welder", UNDER_REVIEW), tuple("Amberlin", "Nurse", REJECTED));
        for (var application : desk.applications()) {
            assertThat(history(application)).extracting(StatusChange::message).containsExactly(id);
            assertThat(mailsOf(application)).containsExactly(id);
        }
        assertThat(desk.notifications())
                .extracting(Notification::title)
                .containsExactlyInAnyOrder("Under Review: Welder at Fernwick", "Rejected: Nurse at Amberlin");
        assertThat(Desk.PIPELINE.bean(Evidence.class).applicationsOf(desk.person, id))
                .containsExactlyInAnyOrderElementsOf(desk.applications());
    }

    @Test
    void onlyTheFirstCarriesTheHashOfTheMail() {
        var id = desk.settled(digest());
        assertThat(at("Fernwick").rawEmailHash())
                .isEqualTo(desk.message(id).hash().hex());
        assertThat(at("Amberlin").rawEmailHash())
                .isNotNull()
                .isNotEqualTo(desk.message(id).hash().hex());
    }

    @Test
    void anApplicationIsEvidencedByWhatTheMailSaysOfItAlone() {
        desk.settle(digest());
        assertThat(at("Fernwick").parseMetadata()).contains("Welder").doesNotContain("Nurse");
        assertThat(at("Amberlin").parseMetadata()).contains("Nurse").doesNotContain("Welder");
    }

    @Test
    void thoseThatAreKnownMoveAndTheOthersAreOpened() {
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Nurse"));
        var id = desk.settled(digest());

        assertThat(desk.applications())
                .extracting(Application::companyName, Application::status)
                .containsExactlyInAnyOrder(tuple("Fernwick", UNDER_REVIEW), tuple("Amberlin", REJECTED));
        assertThat(mailsOf(at("Amberlin"))).hasSize(2).contains(id);
    }

    @Test
    void theSamePositionAtTwoCompaniesIsTwoApplications() {
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Welder"));
        desk.settle(verdict(Kind.UNDER_REVIEW, "Fernwick", "Welder").also(Kind.REJECTED, "Amberlin", "Welder"));
        assertThat(desk.applications())
                .extracting(Application::companyName, Application::status)
                .containsExactlyInAnyOrder(tuple("Fernwick", UNDER_REVIEW), tuple("Amberlin", REJECTED));
    }

    @Test
    void twoNewPositionsAtOneCompanyAreOpenedThoughTheyAreAlike() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Data Engineer").also(Kind.APPLIED, "Fernwick", "Data Analyst"));
        assertThat(desk.applications())
                .extracting(Application::jobTitle)
                .containsExactlyInAnyOrder("Data Engineer", "Data Analyst");
    }

    @Test
    void judgedTwiceOpensNothingTwice() {
        var mail = mail();
        var message = desk.receive(mail);
        desk.settle(message, mail, digest());
        var before = desk.applications();
        assertThat(desk.settle(message, mail, digest())).isEqualTo(MessageState.APPLIED);
        judgeAnew(message.id());
        desk.settle(message, mail, digest());

        assertThat(desk.applications()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(desk.notifications()).hasSize(2);
        for (var application : desk.applications()) {
            assertThat(history(application)).hasSize(1);
        }
    }

    @Test
    void judgedAgainAfterTheSecondWasDeletedBringsThatOneBackAndOpensNoThird() {
        var mail = mail();
        var message = desk.receive(mail);
        desk.settle(message, mail, digest());
        var second = at("Amberlin").id();
        applications.delete(desk.person, Dossier.idOf(at("Amberlin")));
        judgeAnew(message.id());
        desk.settle(message, mail, digest());

        assertThat(desk.applications()).hasSize(2);
        assertThat(at("Amberlin").id()).isEqualTo(second);
    }

    @Test
    void oneThatIsUnsureMakesTheWholeMailWait() {
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Nurse"));
        var id = desk.settled(digest().unsure());

        assertThat(desk.message(id).state()).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(at("Amberlin").status()).isEqualTo(APPLIED);
        assertThat(at("Fernwick").isNeedsReview()).isTrue();
    }

    @Test
    void oneThatMayBeAnyOfTwoMakesTheWholeMailWait() {
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Night Nurse"));
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Ward Porter"));
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        var id = desk.settled(verdict(Kind.INTERVIEW, "Fernwick", "Welder").also(Kind.REJECTED, "Amberlin", "Nurse"));

        assertThat(desk.message(id).state()).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(at("Fernwick").status()).isEqualTo(APPLIED);
    }

    @Test
    void twoThatFitOneApplicationAreForAPerson() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", ""));
        var id = desk.settled(verdict(Kind.INTERVIEW, "Fernwick", "Welder").also(Kind.REJECTED, "Fernwick", "Nurse"));

        assertThat(desk.message(id).state()).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(desk.onlyApplication().status()).isEqualTo(APPLIED);
    }

    @Test
    void theThreadSaysNothingAboutAMailOnSeveral() {
        desk.settle(mail().messageId("first@fernwick.example"), verdict(Kind.APPLIED, "Fernwick", "Welder"));
        desk.settle(
                mail().with("In-Reply-To", "<first@fernwick.example>"),
                verdict(Kind.INTERVIEW, "Fernwick", "Nurse").also(Kind.REJECTED, "Fernwick", "Welder"));
        assertThat(desk.applications())
                .extracting(Application::jobTitle, Application::status)
                .containsExactlyInAnyOrder(tuple("Nurse", INTERVIEW), tuple("Welder", REJECTED));
    }

    @Test
    void theReviewShowsAllAndAcceptingTakesThemIn() {
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Nurse"));
        var id = desk.settled(digest().also(Kind.APPLIED, "Quayside", "Porter").unsure());

        var item = queue.item(desk.person, id).orElseThrow();
        assertThat(item.isAcceptable()).isTrue();
        assertThat(item.others())
                .extracting(
                        other -> other.proposal().value("title"),
                        ReviewItem.Other::proposedStatus,
                        other -> other.candidates().size())
                .containsExactly(tuple("Nurse", REJECTED, 1), tuple("Porter", APPLIED, 0));
        assertThat(queue.accept(desk.person, id)).isTrue();

        assertThat(desk.applications())
                .extracting(Application::companyName, Application::status, Application::isNeedsReview)
                .containsExactlyInAnyOrder(
                        tuple("Fernwick", UNDER_REVIEW, false),
                        tuple("Amberlin", REJECTED, false),
                        tuple("Quayside", APPLIED, false));
        for (var application : desk.applications()) {
            assertThat(mailsOf(application)).contains(id);
            assertThat(history(application)).extracting(StatusChange::message).contains(id);
        }
        assertThat(queue.accept(desk.person, id)).isFalse();
        assertThat(desk.applications()).hasSize(3);
    }

    @Test
    void acceptingFindsWhatAnotherMailOpenedMeanwhile() {
        var id = desk.settled(digest().unsure());
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Nurse"));
        queue.accept(desk.person, id);
        assertThat(desk.applications()).hasSize(2);
        assertThat(at("Amberlin").status()).isEqualTo(REJECTED);
    }

    @Test
    void acceptingIsNotPossibleWhereOneMayBeAnyOfTwo() {
        var id = desk.settled(digest().unsure());
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Night Nurse"));
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Ward Porter"));

        assertThat(queue.item(desk.person, id).orElseThrow().isAcceptable()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> queue.accept(desk.person, id))
                .withMessageContaining("Nurse");
        assertThat(desk.message(id).state()).isEqualTo(MessageState.NEEDS_REVIEW);
        assertThat(at("Fernwick").isNeedsReview()).isTrue();
    }

    @Test
    void theOtherAnswersAreAboutTheFirstAlone() {
        var corrected = desk.settled(digest().unsure());
        queue.correct(desk.person, corrected, new Correction("Fernwick Yard", "Welder", APPLIED, null));
        var rejected = desk.settled(verdict(Kind.APPLIED, "Quayside", "Porter")
                .also(Kind.APPLIED, "Nordwind", "Porter")
                .unsure());
        queue.reject(desk.person, rejected);
        var linked = desk.settled(digest().unsure());
        queue.link(desk.person, linked, Dossier.idOf(at("Fernwick Yard")), INTERVIEW);

        assertThat(desk.applications())
                .extracting(Application::companyName, Application::status)
                .containsExactly(tuple("Fernwick Yard", INTERVIEW));
    }

    @Test
    void takingTheMailBackTakesBackAllThatItDid() {
        desk.settle(verdict(Kind.APPLIED, "Amberlin", "Nurse"));
        var id = desk.settled(digest().also(Kind.APPLIED, "Quayside", "Porter"));
        var back = secondLook.reopen(desk.person, id).orElseThrow();

        assertThat(back.reversal()).isEqualTo(Reversal.DONE);
        assertThat(back.left()).isEmpty();
        assertThat(desk.onlyApplication().status()).isEqualTo(APPLIED);
        assertThat(history(desk.onlyApplication())).hasSize(1);
        assertThat(Desk.PIPELINE.bean(Evidence.class).applicationsOf(desk.person, id))
                .isEmpty();
    }

    @Test
    void acceptingAfterwardsBringsTheSameApplicationsBack() {
        var id = desk.settled(digest());
        var before = ids();
        secondLook.reopen(desk.person, id);
        assertThat(queue.accept(desk.person, id)).isTrue();
        assertThat(ids()).isEqualTo(before);
        assertThat(statuses()).containsExactlyInAnyOrder(UNDER_REVIEW, REJECTED);
    }

    @Test
    void whatElseHappenedToOneOfThemStaysAndIsNamed() {
        var id = desk.settled(digest());
        applications.changeStatus(desk.person, Dossier.idOf(at("Amberlin")), INTERVIEW, "they called");
        var back = secondLook.reopen(desk.person, id).orElseThrow();

        assertThat(back.reversal()).isEqualTo(Reversal.LEFT);
        assertThat(back.left()).extracting(Application::companyName).containsExactly("Amberlin");
        assertThat(desk.onlyApplication().companyName()).isEqualTo("Amberlin");
        assertThat(queue.accept(desk.person, id)).isTrue();
        assertThat(desk.applications()).hasSize(2);
    }

    @Test
    void aProposalThatWasStoredBeforeMailsHadSeveralOutcomesIsRead() {
        var json = new ProposalJson()
                .write(Proposal.of(verdict(Kind.APPLIED, "Fernwick", "Welder").build(), List.of()));
        assertThat(json).contains(",\"others\":[]");
        assertThat(new ProposalJson().read(json.replace(",\"others\":[]", "")).others())
                .isEmpty();
    }

    private List<ApplicationId> ids() {
        return desk.applications().stream()
                .map(Dossier::idOf)
                .sorted(java.util.Comparator.comparing(ApplicationId::value))
                .toList();
    }

    private List<ApplicationStatus> statuses() {
        return desk.applications().stream().map(Application::status).toList();
    }
}
