package com.havenjob.worker.queue;

import static com.havenjob.worker.queue.QueuedMail.PIPELINE;
import static com.havenjob.worker.queue.QueuedMail.isQueued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.havenjob.testing.WrittenMail;
import com.havenjob.worker.queue.TriageQueue.Round;
import java.util.List;
import java.util.UUID;
import org.jobrunr.storage.StorageProvider;
import org.junit.jupiter.api.Test;

/** How a committed mail comes into the queue, and how often. */
class TriageQueueTest {

    private final QueuedMail mail = new QueuedMail();

    @Test
    void committedMailIsQueuedAndRolledBackMailIsNot() {
        var rolledBack = mail.acceptAndRollBack();
        var committed = mail.accept(Door.SMTP);

        // One courier carries them in their order.
        await().until(() -> isQueued(committed, 0));
        assertThat(isQueued(rolledBack, 0)).isFalse();
    }

    @Test
    void aDuplicateIsNotQueued() {
        var written = WrittenMail.from("jobs@fernwick.example").to(mail.person);
        var id = ((Acceptance.Stored) QueuedMail.INBOX.accept(written)).id();
        await().until(() -> isQueued(id, 0));
        var jobs = PIPELINE.bean(StorageProvider.class);
        var job = TriageQueue.jobId(new Round(id, 0));
        jobs.deletePermanently(job);

        assertThat(QueuedMail.INBOX.accept(written)).isEqualTo(new Acceptance.Duplicate(id));
        var marker = mail.accept(Door.SMTP);
        await().until(() -> isQueued(marker, 0));
        assertThat(isQueued(id, 0)).isFalse();
    }

    @Test
    void anImportJudgesItsOwnMailUnlessAPersonSendsItAgain() {
        var imported = mail.accept(Door.IMPORT);
        var marker = mail.accept(Door.SMTP);
        await().until(() -> isQueued(marker, 0));
        assertThat(isQueued(imported, 0)).isFalse();

        QueuedMail.INBOX.fail(imported, "TRIAGE_FAILED", "because");
        assertThat(QueuedMail.INBOX.receiveAgain(mail.person, imported)).isTrue();
        await().until(() -> isQueued(imported, 2));
    }

    @Test
    void theSameRoundTwiceIsOneJobAndDoesNotKeepTheOthersOut() {
        var first = new Round(new MessageId(UUID.randomUUID()), 0);
        var second = new Round(new MessageId(UUID.randomUUID()), 0);
        var jobs = PIPELINE.bean(StorageProvider.class);

        QueuedMail.queue(List.of(first));
        var before = jobs.getJobById(TriageQueue.jobId(first));
        QueuedMail.queue(List.of(first, second));

        assertThat(jobs.getJobById(TriageQueue.jobId(first)).getVersion()).isEqualTo(before.getVersion());
        assertThat(isQueued(second.message(), 0)).isTrue();
    }

    @Test
    void eachRoundOfAMailIsAJobOfItsOwnAndTheIdIsStable() {
        var id = MessageId.of("0193a1b2-0000-7000-8000-000000000001");
        assertThat(TriageQueue.jobId(new Round(id, 0)))
                .isEqualTo(TriageQueue.jobId(new Round(id, 0)))
                .isNotEqualTo(TriageQueue.jobId(new Round(id, 1)));
        assertThat(TriageQueue.jobId(new Round(id, 0))).hasToString("1015f96c-d976-3d89-8bf1-de6f90def054");
    }

    @Test
    void theHandlerJudgesTheMailAndASecondRunChangesNothing() {
        var id = mail.accept(Door.SMTP);
        var handler = PIPELINE.bean(TriageMessageHandler.class);

        handler.run(new TriageMessage(id.value()));
        var decided = QueuedMail.stored(id);
        handler.run(new TriageMessage(id.value()));

        assertThat(decided.state()).isNotEqualTo(MessageState.RECEIVED);
        assertThat(QueuedMail.stored(id)).isEqualTo(decided);
    }
}
