package com.havenjob.rereading;

import static com.havenjob.rereading.RereadDesk.receiptFor;
import static com.havenjob.triage.WrittenVerdict.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.havenjob.applications.Application;
import com.havenjob.kernel.RereadId;
import com.havenjob.triage.Desk;
import com.havenjob.triage.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run that broke off holds nobody up: its person ends it, and what it did can still be undone. */
class EndedRunTest {

    private final RereadDesk again = new RereadDesk();
    private final Desk desk = again.desk;
    private final RunWork work = Desk.PIPELINE.bean(RunWork.class);

    @BeforeEach
    void twoMailsAreMisread() {
        again.settled(receiptFor("Welder"), verdict(Kind.APPLIED, "Fernwick", "Tailor"));
        again.settled(receiptFor("Shoemaker"), verdict(Kind.APPLIED, "Fernwick", "Baker"));
    }

    @Test
    void changesThatWereMadeStayTheOthersSaySoAndTheRunCanBeUndone() {
        var run = halfApplied();
        assertThat(work.giveUp(run)).isTrue();

        assertThat(again.rereadings.discard(desk.person, run)).isTrue();

        assertThat(again.run(run).state()).isEqualTo(RunState.APPLIED);
        assertThat(titles()).containsExactlyInAnyOrder("Welder", "Baker");
        assertThat(again.changes(run))
                .extracting(Change::outcome, Change::reason)
                .containsExactly(tuple(ChangeOutcome.APPLIED, null), tuple(ChangeOutcome.SKIPPED, Reason.ENDED_EARLY));
        again.undo(run);
        assertThat(titles()).containsExactlyInAnyOrder("Tailor", "Baker");
        assertThat(again.run(run).state()).isEqualTo(RunState.UNDONE);
    }

    @Test
    void runThatChangedNothingYetIsThrownAway() {
        var run = confirmed();
        work.giveUp(run);

        assertThat(again.rereadings.discard(desk.person, run)).isTrue();
        assertThat(again.rereadings.discard(desk.person, run))
                .as("the second time")
                .isFalse();

        assertThat(again.run(run).state()).isEqualTo(RunState.DISCARDED);
        assertThat(again.changes(run)).isEmpty();
        assertThat(titles()).containsExactlyInAnyOrder("Tailor", "Baker");
    }

    @Test
    void changesThatWereNotTakenBackStayMadeUntilTheyAre() {
        var run = again.applied();
        assertThat(again.rereadings.undo(desk.person, run)).isTrue();
        handleOne(run, Phase.UNDO);
        work.giveUp(run);

        assertThat(again.rereadings.discard(desk.person, run)).isTrue();

        assertThat(again.run(run).state()).isEqualTo(RunState.APPLIED);
        assertThat(titles()).containsExactlyInAnyOrder("Welder", "Baker");
        again.undo(run);
        assertThat(titles()).containsExactlyInAnyOrder("Tailor", "Baker");
        assertThat(again.run(run).count(ChangeOutcome.UNDONE)).isEqualTo(2);
    }

    @Test
    void workThatIsGoingOnIsNotEndedByAWord() {
        var run = halfApplied();

        assertThat(again.rereadings.discard(desk.person, run)).isFalse();
        work.giveUp(run);
        assertThat(work.takeUp(run)).contains(Phase.APPLY);
        assertThat(again.rereadings.discard(desk.person, run))
                .as("somebody took it up again")
                .isFalse();

        again.work(run);
        assertThat(titles()).containsExactlyInAnyOrder("Welder", "Shoemaker");
    }

    @Test
    void whatAWorkerHadStillInHandIsNotDoneAfterTheEnd() {
        var run = halfApplied();
        var inHand = work.due(run, Phase.APPLY, Optional.empty(), 5);
        work.giveUp(run);
        again.rereadings.discard(desk.person, run);

        work.handle(run, Phase.APPLY, inHand);
        work.finish(run, Phase.APPLY, Audience.WATCHING);

        assertThat(titles()).containsExactlyInAnyOrder("Welder", "Baker");
    }

    @Test
    void anotherRunCanBeginThen() {
        var broken = confirmed();
        work.giveUp(broken);
        assertThat(again.rereadings.request(desk.person, MailFilter.ALL)).isEqualTo(broken);
        again.rereadings.discard(desk.person, broken);

        var next = again.applied();

        assertThat(next).isNotEqualTo(broken);
        assertThat(titles()).containsExactlyInAnyOrder("Welder", "Shoemaker");
    }

    private RereadId confirmed() {
        var run = again.preview();
        assertThat(again.rereadings.confirm(desk.person, run)).isTrue();
        return run;
    }

    private RereadId halfApplied() {
        var run = confirmed();
        handleOne(run, Phase.APPLY);
        return run;
    }

    private void handleOne(RereadId run, Phase phase) {
        work.handle(run, phase, work.due(run, phase, Optional.empty(), 1));
    }

    private List<String> titles() {
        return desk.applications().stream().map(Application::jobTitle).toList();
    }
}
