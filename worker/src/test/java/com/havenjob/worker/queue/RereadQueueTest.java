package com.havenjob.worker.queue;

import static com.havenjob.worker.queue.QueuedMail.PIPELINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.kernel.RereadId;
import com.havenjob.kernel.UserId;
import com.havenjob.notifications.News;
import com.havenjob.notifications.NotificationType;
import com.havenjob.notifications.Notifications;
import com.havenjob.rereading.MailFilter;
import com.havenjob.rereading.Rereadings;
import com.havenjob.rereading.Run;
import com.havenjob.rereading.RunState;
import com.havenjob.rereading.WorkWanted;
import com.havenjob.testing.OlderRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.JobDetails;
import org.jobrunr.jobs.states.EnqueuedState;
import org.jobrunr.jobs.states.FailedState;
import org.jobrunr.jobs.states.JobState;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.jobs.states.SucceededState;
import org.jobrunr.storage.JobNotFoundException;
import org.jobrunr.storage.StorageProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** How a run that a person wants comes to a worker, and what becomes of it where that fails. */
class RereadQueueTest {

    private final UserId person = PIPELINE.somebodyTrusting().id();
    private final Rereadings rereadings = PIPELINE.bean(Rereadings.class);
    private final LeftBehindRereads leftBehind = PIPELINE.bean(LeftBehindRereads.class);
    private final StorageProvider jobs = PIPELINE.bean(StorageProvider.class);

    /** What a test leaves waiting, the next one's sweep would find. */
    @AfterEach
    void nothingWaits() {
        PIPELINE.sql()
                .sql("UPDATE reread_runs SET state = 'DISCARDED', broken_at = NULL WHERE user_id = :user")
                .param("user", person.value())
                .update();
    }

    @Test
    void requestIsQueuedAfterTheCommitAndARolledBackOneIsNot() {
        var rolledBack =
                Objects.requireNonNull(PIPELINE.bean(TransactionTemplate.class).execute(status -> {
                    status.setRollbackOnly();
                    return rereadings.request(person, MailFilter.ALL);
                }));
        var committed = rereadings.request(person, MailFilter.ALL);

        assertThat(isQueued(committed, 0)).isTrue();
        assertThat(isQueued(rolledBack, 0)).isFalse();
    }

    @Test
    void theHandlerDoesWhatIsWantedAndEachWishIsAJobOfItsOwn() {
        new OlderRules(PIPELINE, person).judged(1);
        var run = rereadings.request(person, MailFilter.ALL);
        handle(run);
        assertThat(run(run).state()).isEqualTo(RunState.READY);
        handle(run);

        assertThat(rereadings.confirm(person, run)).isTrue();

        assertThat(isQueued(run, 2)).isTrue();
        handle(run);
        assertThat(run(run).state()).isEqualTo(RunState.APPLIED);
    }

    @Test
    void personIsToldOnceOfEachThingThatTheServerHasDone() {
        new OlderRules(PIPELINE, person).judged(1);
        var run = rereadings.request(person, MailFilter.ALL);
        handle(run);
        assertThat(told()).as("a preview is no end").isEmpty();
        rereadings.confirm(person, run);

        handle(run);
        handle(run);
        assertThat(told()).containsExactly(new News.RereadDone(run, false, 1));

        rereadings.undo(person, run);
        handle(run);
        assertThat(told()).containsExactly(new News.RereadDone(run, true, 1), new News.RereadDone(run, false, 1));
    }

    @Test
    void personIsToldOnceThatTheServerGaveUp() {
        var run = unqueued();
        jobs.save(failed(run));

        leftBehind.sweep();
        leftBehind.sweep();

        assertThat(told()).containsExactly(new News.RereadBrokeOff(run));
    }

    @Test
    void runThatWasLeftBehindIsQueuedOnce() {
        var run = unqueued();
        assertThat(leftBehind.sweep()).isEqualTo(1);
        assertThat(isQueued(run, 0)).isTrue();
        assertThat(leftBehind.sweep()).as("the second look").isZero();
    }

    @Test
    void runThatWasJustAskedForIsLeftToItsJob() {
        var run = rereadings.request(person, MailFilter.ALL);
        jobs.deletePermanently(RereadQueue.jobId(new WorkWanted(run, 0)));
        assertThat(leftBehind.sweep()).isZero();
    }

    @Test
    void runWhoseJobFailedForGoodSaysSoAndGoesOnWhenItsPersonAsks() {
        var run = unqueued();
        jobs.save(failed(run));

        assertThat(leftBehind.sweep()).isZero();
        assertThat(run(run).isBroken()).isTrue();
        assertThat(leftBehind.sweep()).as("it waits for its person").isZero();

        assertThat(rereadings.goOn(person, run)).isTrue();
        assertThat(rereadings.goOn(person, run)).isFalse();
        assertThat(run(run).isBroken()).isFalse();
        assertThat(isQueued(run, 1)).isTrue();
        handle(run);
        assertThat(run(run).state()).isEqualTo(RunState.READY);
    }

    @Test
    void runThatAJobLeftToAnotherProcessIsQueuedAgainWhenThatProcessDied() {
        var run = unqueued();
        jobs.save(ended(run, new SucceededState(Duration.ZERO, Duration.ZERO)));

        assertThat(leftBehind.sweep()).isEqualTo(1);

        assertThat(isQueued(run, 0)).isTrue();
        assertThat(run(run).isBroken()).isFalse();
    }

    @Test
    void runThatSomebodyTakesUpIsBrokenNoLonger() {
        var run = unqueued();
        jobs.save(failed(run));
        leftBehind.sweep();

        handle(run);

        assertThat(run(run).state()).isEqualTo(RunState.READY);
        assertThat(run(run).isBroken()).isFalse();
    }

    /** What the person was told of runs, the latest first. */
    private List<News> told() {
        return PIPELINE.bean(Notifications.class).page(person, PageRequest.of(0, 50)).stream()
                .filter(notification -> notification.type() == NotificationType.MAIL_REREAD)
                .map(notification -> Objects.requireNonNull(notification.news()))
                .toList();
    }

    private void handle(RereadId run) {
        PIPELINE.bean(RereadMailHandler.class).run(new RereadMail(run.value()));
    }

    /** A run that was asked for a minute ago and never queued. */
    private RereadId unqueued() {
        var run = rereadings.request(person, MailFilter.ALL);
        jobs.deletePermanently(RereadQueue.jobId(new WorkWanted(run, 0)));
        PIPELINE.sql()
                .sql("UPDATE reread_runs SET worked_at = CAST(:then AS timestamptz) WHERE id = :run")
                .param(
                        "then",
                        PIPELINE.clock().instant().minus(Duration.ofMinutes(1)).toString())
                .param("run", run.value())
                .update();
        return run;
    }

    private static Job failed(RereadId run) {
        return ended(run, new FailedState("the job broke", new IllegalStateException("Dear Ruth")));
    }

    private static Job ended(RereadId run, JobState end) {
        return new Job(
                RereadQueue.jobId(new WorkWanted(run, 0)),
                0,
                new JobDetails(new RereadMail(run.value())),
                new ArrayList<>(List.of(new EnqueuedState(), end)),
                new ConcurrentHashMap<>());
    }

    private boolean isQueued(RereadId run, int version) {
        try {
            return jobs.getJobById(RereadQueue.jobId(new WorkWanted(run, version)))
                    .hasState(StateName.ENQUEUED);
        } catch (JobNotFoundException e) {
            return false;
        }
    }

    private Run run(RereadId id) {
        return rereadings.run(person, id).orElseThrow();
    }
}
