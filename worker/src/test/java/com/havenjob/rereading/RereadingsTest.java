package com.havenjob.rereading;

import static com.havenjob.inbox.MessageState.APPLIED;
import static com.havenjob.inbox.MessageState.IGNORED;
import static com.havenjob.inbox.MessageState.NEEDS_REVIEW;
import static com.havenjob.rereading.RereadDesk.canteen;
import static com.havenjob.rereading.RereadDesk.now;
import static com.havenjob.rereading.RereadDesk.receipt;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.applications.MailFields;
import com.havenjob.inbox.InboxItem;
import com.havenjob.inbox.MailRetention;
import com.havenjob.kernel.MessageId;
import com.havenjob.triage.Desk;
import com.havenjob.triage.Kind;
import com.havenjob.triage.ReviewQueue;
import com.havenjob.triage.WrittenVerdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** Mail that is read again: a preview that changes nothing, one word that does it, and one that undoes it. */
class RereadingsTest {

    private final RereadDesk again = new RereadDesk();
    private final Desk desk = again.desk;

    private static WrittenVerdict misread() {
        return verdict(Kind.APPLIED, "Fernwick", "Shoemaker").with("location", "Bergen");
    }

    @Test
    void thePresentRulesAreSureOfTheMailsOfTheseTests() {
        for (var mail : List.of(receipt(), RereadDesk.refusal())) {
            assertThat(now(mail).needsReview()).isFalse();
            assertThat(now(mail).value("company")).isEqualTo("Fernwick");
            assertThat(now(mail).value("title")).isEqualTo("Welder");
        }
        assertThat(now(RereadDesk.refusal()).kindValue()).isEqualTo(Kind.REJECTED);
        assertThat(now(canteen()).concernsApplication()).isFalse();
        assertThat(now(canteen()).needsReview()).isFalse();
    }

    @Test
    void previewShowsEachValueBeforeAndNowAndChangesNothing() {
        var mail = again.settled(receipt(), misread());
        var application = desk.onlyApplication();
        var verdict = again.stored(mail);
        var row = desk.message(mail);

        var run = again.preview();

        assertThat(again.run(run))
                .extracting(Run::state, Run::total, Run::mails, Run::erased)
                .containsExactly(RunState.READY, 1, 1, 0);
        var change = again.onlyChange(run);
        assertThat(change.effect()).isEqualTo(Effect.UPDATE);
        assertThat(change.outcome()).isEqualTo(ChangeOutcome.PROPOSED);
        assertThat(change.written()).contains("title", "location");
        assertThat(change.differences()).anySatisfy(difference -> {
            assertThat(difference.field()).isEqualTo("title");
            assertThat(difference.before()).isEqualTo("Shoemaker");
            var after = Objects.requireNonNull(difference.after());
            assertThat(after.value()).isEqualTo("Welder");
            assertThat(after.evidence()).contains("Welder");
        });
        assertThat(desk.onlyApplication()).isEqualTo(application);
        assertThat(again.stored(mail)).isEqualTo(verdict);
        assertThat(desk.message(mail)).isEqualTo(row);
    }

    @Test
    void mailThatSaysTheSameIsNoChange() {
        var mail = receipt();
        desk.receive(mail);
        Desk.PIPELINE.judgeMailOf(desk.person);

        var run = again.preview();

        assertThat(again.run(run).mails()).isEqualTo(1);
        assertThat(again.run(run).outcomes()).isEmpty();
        assertThat(again.changes(run)).isEmpty();
    }

    @Test
    void confirmedRunWritesWhatWasShownAndTheSecondWordDoesNothing() {
        var mail = again.settled(receipt(), misread());
        var run = again.preview();

        again.apply(run);

        var application = desk.onlyApplication();
        assertThat(application)
                .extracting(Application::jobTitle, Application::location)
                .containsExactly("Welder", null);
        assertThat(again.evidence(application).fields().get("title"))
                .isEqualTo(again.stored(mail).fields().get("title"));
        assertThat(again.stored(mail).value("title")).isEqualTo("Welder");
        assertThat(desk.message(mail).state()).isEqualTo(APPLIED);
        assertThat(again.run(run).state()).isEqualTo(RunState.APPLIED);
        assertThat(again.run(run).count(ChangeOutcome.APPLIED)).isEqualTo(1);
        assertThat(again.rereadings.confirm(desk.person, run)).isFalse();
        assertThat(again.rereadings.discard(desk.person, run)).isFalse();
        assertThat(again.changes(again.preview())).isEmpty();
    }

    @Test
    void undoBringsAllOfItBackAndTheSecondUndoDoesNothing() {
        var mail = again.settled(receipt(), misread());
        var before = desk.onlyApplication();
        var verdict = again.stored(mail);
        var evidence = again.evidence(before);

        var run = again.applied();
        again.undo(run);

        var after = desk.onlyApplication();
        assertThat(MailFields.of(after)).isEqualTo(MailFields.of(before));
        assertThat(again.evidence(after)).isEqualTo(evidence);
        assertThat(again.stored(mail)).isEqualTo(verdict);
        assertThat(desk.message(mail))
                .extracting("state", "application")
                .containsExactly(APPLIED, RereadDesk.idOf(before));
        assertThat(again.run(run).state()).isEqualTo(RunState.UNDONE);
        assertThat(again.run(run).count(ChangeOutcome.UNDONE)).isEqualTo(1);
        assertThat(again.rereadings.undo(desk.person, run)).isFalse();
        assertThat(again.rereadings.confirm(desk.person, run)).isFalse();
    }

    @Test
    void whatAPersonEditedStaysAndTheRestIsWritten() {
        again.settled(receipt(), misread());
        again.edit(desk.onlyApplication(), "Master shoemaker", "Bergen");

        var run = again.applied();

        assertThat(again.onlyChange(run).written()).contains("location").doesNotContain("title");
        assertThat(desk.onlyApplication())
                .extracting(Application::jobTitle, Application::location)
                .containsExactly("Master shoemaker", null);
    }

    @Test
    void editBetweenPreviewAndConfirmationStays() {
        again.settled(receipt(), misread());
        var run = again.preview();
        again.edit(desk.onlyApplication(), "Master shoemaker", "Bergen");

        again.apply(run);

        assertThat(desk.onlyApplication().jobTitle()).isEqualTo("Master shoemaker");
        assertThat(desk.onlyApplication().location()).isNull();
    }

    @Test
    void editAfterTheRunStaysWhenItIsUndoneAndIsCounted() {
        var mail = again.settled(receipt(), misread());
        var run = again.applied();
        again.edit(desk.onlyApplication(), "Senior welder", "Oslo");

        again.undo(run);

        assertThat(desk.onlyApplication())
                .extracting(Application::jobTitle, Application::location)
                .containsExactly("Senior welder", "Oslo");
        assertThat(again.stored(mail).value("title")).isEqualTo("Shoemaker");
        assertThat(again.run(run).count(ChangeOutcome.LEFT)).isEqualTo(1);
        assertThat(again.onlyChange(run).reason()).isEqualTo(Reason.CHANGED_SINCE);
    }

    @Test
    void whatAPersonDecidedStaysAndSaysSo() {
        var mail = again.settled(receipt(), misread().unsure());
        assertThat(Desk.PIPELINE.bean(ReviewQueue.class).accept(desk.person, mail))
                .isTrue();
        var application = desk.onlyApplication();

        var run = again.applied();

        assertThat(again.onlyChange(run))
                .extracting(Change::outcome, Change::reason)
                .containsExactly(ChangeOutcome.SKIPPED, Reason.DECIDED_BY_PERSON);
        assertThat(desk.onlyApplication()).isEqualTo(application);
        assertThat(again.stored(mail).value("title")).isEqualTo("Shoemaker");
    }

    @Test
    void nothingIsDoneThatWasNotShown() {
        again.settled(receipt(), misread());
        again.edit(desk.onlyApplication(), "Master shoemaker", "Bergen");
        var run = again.preview();
        again.edit(desk.onlyApplication(), "Shoemaker", "Bergen");

        again.apply(run);

        assertThat(again.onlyChange(run).reason()).isEqualTo(Reason.CHANGED_SINCE);
        assertThat(desk.onlyApplication())
                .extracting(Application::jobTitle, Application::location)
                .containsExactly("Shoemaker", "Bergen");
    }

    @Test
    void decisionBetweenPreviewAndConfirmationStays() {
        var mail = again.settled(receipt(), misread().unsure());
        var run = again.preview();
        assertThat(Desk.PIPELINE.bean(ReviewQueue.class).reject(desk.person, mail))
                .isTrue();

        again.apply(run);

        assertThat(desk.message(mail).state()).isEqualTo(IGNORED);
        assertThat(desk.applications()).isEmpty();
        assertThat(again.onlyChange(run).reason()).isEqualTo(Reason.DECIDED_BY_PERSON);
    }

    @Test
    void valueOfAnotherMailStays() {
        again.settled(RereadDesk.receiptFor("Shoemaker"), verdict(Kind.APPLIED, "Fernwick", "Shoemaker"));
        again.settled(
                receipt(),
                verdict(Kind.APPLIED, "Fernwick", "").quoting("title", "Shoemaker", "the shoemaker next door"));

        again.applied();

        assertThat(desk.onlyApplication().jobTitle()).isEqualTo("Shoemaker");
    }

    @Test
    void deletedApplicationStaysDeleted() {
        var mail = again.settled(receipt(), misread());
        Desk.PIPELINE.bean(Applications.class).delete(desk.person, RereadDesk.idOf(desk.onlyApplication()));

        var run = again.applied();

        assertThat(again.onlyChange(run).reason()).isEqualTo(Reason.APPLICATION_GONE);
        assertThat(desk.applications()).isEmpty();
        assertThat(desk.message(mail).state()).isEqualTo(APPLIED);
    }

    @Test
    void mailIsReadOnceHoweverOftenItIsDue() {
        var mail = again.settled(receipt(), misread());
        var run = again.rereadings.request(desk.person, MailFilter.ALL);
        var work = Desk.PIPELINE.bean(RunWork.class);

        work.handle(run, Phase.PREVIEW, List.of(mail));
        work.handle(run, Phase.PREVIEW, List.of(mail));
        work.handle(run, Phase.APPLY, List.of(mail));

        assertThat(again.run(run).mails()).isEqualTo(1);
        assertThat(again.run(run).outcomes()).isEqualTo(Map.of(ChangeOutcome.PROPOSED, 1));
        work.finish(run, Phase.PREVIEW, Audience.WATCHING);
        work.finish(run, Phase.PREVIEW, Audience.WATCHING);
        assertThat(again.run(run).state()).isEqualTo(RunState.READY);
    }

    @Test
    void erasedMailIsCountedAndLeftAsItIs() {
        var mail = again.settled(receipt(), misread());
        Desk.PIPELINE.bean(MailRetention.class).erase(List.of(mail));

        var run = again.preview();

        assertThat(again.run(run)).extracting(Run::mails, Run::erased).containsExactly(1, 1);
        assertThat(again.changes(run)).isEmpty();
    }

    @Test
    void filterChoosesByStateSenderSourceTimeAndCertainty() {
        var tracked = again.settled(receipt(), misread().with("source", "Greenhouse"));
        var ignored = again.settled(
                canteen(), verdict(Kind.APPLIED, "Fernwick", "Cook").unsure());
        var received = desk.message(tracked).receivedAt();
        var dayLater = received.plus(Duration.ofDays(1));

        assertThat(fitting(MailFilter.ALL)).containsExactlyInAnyOrder(tracked, ignored);
        assertThat(fitting(new MailFilter(Set.of(NEEDS_REVIEW), null, null, null, null)))
                .containsExactly(ignored);
        assertThat(fitting(new MailFilter(Set.of(), null, null, "GREEN", null))).containsExactly(tracked);
        assertThat(fitting(new MailFilter(Set.of(), null, null, "canteen@", null)))
                .containsExactly(ignored);
        assertThat(fitting(new MailFilter(Set.of(), null, null, "%", null))).isEmpty();
        assertThat(fitting(new MailFilter(Set.of(), null, null, null, 0.5))).containsExactly(ignored);
        assertThat(fitting(new MailFilter(Set.of(), received, dayLater, null, null)))
                .hasSize(2);
        assertThat(fitting(new MailFilter(Set.of(), dayLater, null, null, null)))
                .isEmpty();
        assertThat(fitting(new MailFilter(Set.of(), null, received, null, null)))
                .isEmpty();
    }

    @Test
    void mailOfOthersIsNeitherReadNorShown() {
        var stranger = new RereadDesk();
        stranger.settled(receipt(), misread());
        again.settled(receipt(), misread());

        var run = again.preview();

        assertThat(again.run(run).mails()).isEqualTo(1);
        assertThat(stranger.rereadings.run(stranger.desk.person, run)).isEmpty();
        assertThat(stranger.rereadings.changes(stranger.desk.person, run, PageRequest.of(0, 5)))
                .isEmpty();
        assertThat(stranger.rereadings.confirm(stranger.desk.person, run)).isFalse();
        assertThat(stranger.rereadings.discard(stranger.desk.person, run)).isFalse();
        assertThat(again.run(run).state()).isEqualTo(RunState.READY);
    }

    @Test
    void discardedPreviewIsGoneAndNothingChanged() {
        again.settled(receipt(), misread());
        var run = again.preview();

        assertThat(again.rereadings.discard(desk.person, run)).isTrue();

        assertThat(again.rereadings.discard(desk.person, run)).isFalse();
        assertThat(again.rereadings.confirm(desk.person, run)).isFalse();
        assertThat(again.changes(run)).isEmpty();
        assertThat(desk.onlyApplication().jobTitle()).isEqualTo("Shoemaker");
    }

    @Test
    void oneRunOfAPersonIsAtWorkAtATime() {
        again.settled(receipt(), misread());
        var ready = again.preview();
        var working = again.rereadings.request(desk.person, MailFilter.ALL);

        assertThat(again.rereadings.request(desk.person, MailFilter.ALL)).isEqualTo(working);
        assertThat(again.rereadings.confirm(desk.person, ready)).isFalse();
        assertThat(again.rereadings.runs(desk.person, PageRequest.of(0, 5)))
                .extracting(Run::id)
                .containsExactly(working, ready);
        assertThat(again.rereadings.discard(desk.person, working)).isTrue();
    }

    @Test
    void secondRunSkipsWhatTheFirstChanged() {
        again.settled(receipt(), misread());
        var first = again.preview();
        var second = again.preview();
        again.apply(first);

        again.apply(second);

        assertThat(again.onlyChange(second).reason()).isEqualTo(Reason.CHANGED_SINCE);
        assertThat(desk.onlyApplication().jobTitle()).isEqualTo("Welder");
        again.undo(first);
        assertThat(desk.onlyApplication().jobTitle()).isEqualTo("Shoemaker");
    }

    private List<MessageId> fitting(MailFilter filter) {
        var run = again.preview(filter);
        var changes = again.changes(run);
        assertThat(again.run(run).total()).isEqualTo(again.run(run).mails()).isEqualTo(changes.size());
        return changes.stream().map(Change::mail).map(InboxItem::id).toList();
    }
}
