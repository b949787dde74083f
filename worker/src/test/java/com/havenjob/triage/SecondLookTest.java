package com.havenjob.triage;

import static com.havenjob.applications.ApplicationStatus.APPLIED;
import static com.havenjob.applications.ApplicationStatus.INTERVIEW;
import static com.havenjob.applications.ApplicationStatus.OFFER;
import static com.havenjob.inbox.MessageState.NEEDS_REVIEW;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.applications.Reversal;
import com.havenjob.applications.StatusChange;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MailRetention;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way back from a decision on a mail. */
class SecondLookTest {

    private final Desk desk = new Desk();
    private final SecondLook secondLook = Desk.PIPELINE.bean(SecondLook.class);
    private final ReviewQueue queue = Desk.PIPELINE.bean(ReviewQueue.class);
    private final Applications applications = Desk.PIPELINE.bean(Applications.class);

    private List<StatusChange> history() {
        return applications.history(desk.person, Dossier.idOf(desk.onlyApplication()));
    }

    private ReviewItem waiting(MessageId id) {
        return queue.item(desk.person, id).orElseThrow();
    }

    private Optional<Reversal> reopened(UserId person, MessageId mail) {
        return secondLook.reopen(person, mail).map(TakenBack::reversal);
    }

    @Test
    void anIgnoredMailWaitsForAPerson() {
        var id = desk.settled(verdict(Kind.NOT_APPLICATION));
        assertThat(reopened(desk.person, id)).contains(Reversal.NOTHING);
        assertThat(waiting(id).proposal().kindValue()).isEqualTo(Kind.NOT_APPLICATION);
        assertThat(queue.correct(desk.person, id, new Correction("Fernwick", "", APPLIED, null)))
                .isTrue();
        assertThat(desk.onlyApplication().companyName()).isEqualTo("Fernwick");
    }

    @Test
    void aMailThatWasThrownAwayUnreadIsReadForTheReview() {
        var message = desk.receive(Desk.mail());
        var inbox = Desk.PIPELINE.bean(Inbox.class);
        inbox.fail(message.id(), "TRIAGE_FAILED", "The mail could not be judged");
        inbox.discard(desk.person, message.id());
        assertThat(reopened(desk.person, message.id())).contains(Reversal.NOTHING);
        assertThat(waiting(message.id()).proposal().sender().address()).isEqualTo("jobs@fernwick.example");
    }

    @Test
    void theStatusThatAMailMovedIsTakenBackAndAcceptingMovesItAgain() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        var id = desk.settled(verdict(Kind.INTERVIEW, "Fernwick", "Welder"));
        assertThat(reopened(desk.person, id)).contains(Reversal.DONE);

        assertThat(desk.onlyApplication().status()).isEqualTo(APPLIED);
        assertThat(history()).extracting(StatusChange::to).containsExactly(APPLIED);
        assertThat(desk.message(id).application()).isNull();
        assertThat(waiting(id).candidates()).extracting(Candidate::application).containsExactly(desk.onlyApplication());

        assertThat(queue.accept(desk.person, id)).isTrue();
        assertThat(desk.onlyApplication().status()).isEqualTo(INTERVIEW);
        assertThat(history()).extracting(StatusChange::message).first().isEqualTo(id);
    }

    @Test
    void aStatusThatMovedOnSinceStaysAndAnotherAnswerIsStillPossible() {
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        var id = desk.settled(verdict(Kind.INTERVIEW, "Fernwick", "Welder"));
        desk.settle(verdict(Kind.OFFER, "Fernwick", "Welder"));
        assertThat(reopened(desk.person, id)).contains(Reversal.LEFT);

        assertThat(desk.onlyApplication().status()).isEqualTo(OFFER);
        assertThat(history()).hasSize(3);
        assertThat(queue.link(desk.person, id, Dossier.idOf(desk.onlyApplication()), INTERVIEW))
                .isTrue();
        assertThat(desk.onlyApplication().status()).isEqualTo(INTERVIEW);
    }

    @Test
    void theApplicationThatAMailOpenedGoesAndAcceptingBringsItBack() {
        var id = desk.settled(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        var opened = desk.onlyApplication();
        assertThat(reopened(desk.person, id)).contains(Reversal.DONE);

        assertThat(desk.applications()).isEmpty();
        assertThat(desk.message(id).state()).isEqualTo(NEEDS_REVIEW);
        assertThat(queue.accept(desk.person, id)).isTrue();
        assertThat(desk.onlyApplication().id()).isEqualTo(opened.id());
    }

    @Test
    void anAcceptThatWasASlipIsTakenBackWithItsDraft() {
        var id = desk.settled(verdict(Kind.APPLIED, "Fernwick", "Welder").unsure());
        queue.accept(desk.person, id);
        assertThat(reopened(desk.person, id)).contains(Reversal.DONE);
        assertThat(desk.applications()).isEmpty();
    }

    @Test
    void anApplicationThatOtherMailConcernsStaysWhateverIsAnswered() {
        var id = desk.settled(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        desk.settle(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        assertThat(reopened(desk.person, id)).contains(Reversal.LEFT);

        assertThat(waiting(id).opened()).isEqualTo(desk.onlyApplication());
        assertThat(queue.reject(desk.person, id)).isTrue();
        assertThat(desk.applications()).extracting(Application::jobTitle).containsExactly("Welder");
    }

    @Test
    void aMailThatWaitsIsErasedOrIsSomebodyElsesChangesNothing() {
        var ignored = desk.settled(verdict(Kind.NOT_APPLICATION));
        assertThat(secondLook.reopen(new Desk().person, ignored)).isEmpty();
        assertThat(desk.message(ignored).state()).isEqualTo(MessageState.IGNORED);
        Desk.PIPELINE.bean(MailRetention.class).erase(List.of(ignored));
        assertThat(secondLook.reopen(desk.person, ignored)).isEmpty();
        assertThat(desk.message(ignored).state()).isEqualTo(MessageState.IGNORED);

        var applied = desk.settled(verdict(Kind.APPLIED, "Fernwick", "Welder"));
        assertThat(reopened(desk.person, applied)).contains(Reversal.DONE);
        assertThat(secondLook.reopen(desk.person, applied)).isEmpty();
    }
}
