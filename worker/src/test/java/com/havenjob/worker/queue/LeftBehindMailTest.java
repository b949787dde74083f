package com.havenjob.worker.queue;

import static com.havenjob.worker.queue.QueuedMail.PIPELINE;
import static com.havenjob.worker.queue.QueuedMail.isQueued;
import static com.havenjob.worker.queue.QueuedMail.jobOf;
import static com.havenjob.worker.queue.QueuedMail.reasonOf;
import static com.havenjob.worker.queue.QueuedMail.stateOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.havenjob.inbox.Door;
import com.havenjob.inbox.MessageState;
import com.havenjob.worker.queue.TriageQueue.Round;
import java.util.List;
import org.jobrunr.jobs.states.DeletedState;
import org.jobrunr.jobs.states.EnqueuedState;
import org.jobrunr.jobs.states.FailedState;
import org.jobrunr.storage.StorageProvider;
import org.junit.jupiter.api.Test;

/** The sweep: what was stored and not judged is queued, what is on its way is left alone, what was given up says so. */
class LeftBehindMailTest {

    private final QueuedMail mail = new QueuedMail();
    private final LeftBehindMail leftBehindMail = PIPELINE.bean(LeftBehindMail.class);
    private final StorageProvider jobs = PIPELINE.bean(StorageProvider.class);

    @Test
    void mailThatWasLeftBehindIsQueuedOnce() {
        var id = mail.leftBehind();
        assertThat(leftBehindMail.sweep()).isEqualTo(1);
        assertThat(isQueued(id, 0)).isTrue();
        assertThat(leftBehindMail.sweep()).as("the second look").isZero();
        settle(id);
    }

    @Test
    void mailThatJustCameInIsLeftToTheCourier() {
        var id = mail.accept(Door.IMPORT);
        assertThat(leftBehindMail.sweep()).isZero();
        assertThat(isQueued(id, 0)).isFalse();
    }

    @Test
    void mailWhoseJobIsOnItsWayIsLeftToIt() {
        var id = mail.leftBehind();
        QueuedMail.queue(List.of(new Round(id, 0)));
        assertThat(leftBehindMail.sweep()).isZero();
        assertThat(stateOf(id)).isEqualTo(MessageState.RECEIVED);
        settle(id);
    }

    @Test
    void mailWhoseJobFailedForGoodSaysSoWithoutQuotingIt() {
        var id = mail.leftBehind();
        jobs.save(jobOf(
                id, new EnqueuedState(), new FailedState("the job broke", new IllegalStateException("Dear Ruth"))));

        assertThat(leftBehindMail.sweep()).isZero();

        assertThat(stateOf(id)).isEqualTo(MessageState.FAILED);
        assertThat(reasonOf(id)).contains("java.lang.IllegalStateException").doesNotContain("Dear Ruth");
    }

    @Test
    void mailWhoseJobSomebodyDeletedDoesNotWaitForEver() {
        var id = mail.leftBehind();
        jobs.save(jobOf(id, new EnqueuedState(), new DeletedState("by an operator")));

        assertThat(leftBehindMail.sweep()).isZero();

        assertThat(stateOf(id)).isEqualTo(MessageState.FAILED);
        assertThat(reasonOf(id)).contains("ended without");
    }

    @Test
    void failedMailThatAPersonSendsAgainIsANewRoundAndIsJudged() {
        var id = mail.leftBehind();
        jobs.save(jobOf(id, new EnqueuedState(), new FailedState("broke", new IllegalStateException("once"))));
        leftBehindMail.sweep();

        assertThat(QueuedMail.INBOX.receiveAgain(mail.person, id)).isTrue();
        await().until(() -> isQueued(id, 2));
        settle(id);

        assertThat(stateOf(id)).isNotIn(MessageState.RECEIVED, MessageState.FAILED);
    }

    /** As the job would: what a test leaves waiting, the next one's sweep would find. */
    private static void settle(com.havenjob.kernel.MessageId id) {
        PIPELINE.bean(TriageMessageHandler.class).run(new TriageMessage(id.value()));
    }
}
