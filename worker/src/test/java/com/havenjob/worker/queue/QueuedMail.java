package com.havenjob.worker.queue;

import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import com.havenjob.worker.queue.TriageQueue.Round;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.JobDetails;
import org.jobrunr.jobs.states.JobState;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.storage.JobNotFoundException;
import org.jobrunr.storage.StorageProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** One person's mail on its way through the queue. */
final class QueuedMail {

    static final RunningPipeline PIPELINE = RunningPipeline.shared();
    static final Inbox INBOX = PIPELINE.bean(Inbox.class);

    final UserId person = PIPELINE.somebodyTrusting("*@fernwick.example").id();

    MessageId accept(Door door) {
        var mail = WrittenMail.from("jobs@fernwick.example").subject("Your application");
        return switch (INBOX.accept(mail.delivered(person, door, null, Vouching.NONE))) {
            case Acceptance.Stored(var id) -> id;
            case Acceptance.Quarantined _, Acceptance.Duplicate _, Acceptance.TooLarge _ ->
                throw new AssertionError("The test's mail was not stored");
        };
    }

    /** A mail that was stored a minute ago and never queued. */
    MessageId leftBehind() {
        var id = accept(Door.IMPORT);
        PIPELINE.sql()
                .sql("UPDATE inbound_messages SET available_at = available_at - interval '1 minute' WHERE id = :id")
                .param("id", id.value())
                .update();
        return id;
    }

    MessageId acceptAndRollBack() {
        return Objects.requireNonNull(PIPELINE.bean(TransactionTemplate.class).execute(status -> {
            status.setRollbackOnly();
            return accept(Door.SMTP);
        }));
    }

    static StoredMessage stored(MessageId id) {
        return INBOX.find(id).orElseThrow();
    }

    static MessageState stateOf(MessageId id) {
        return stored(id).state();
    }

    static String reasonOf(MessageId id) {
        return PIPELINE.sql()
                .sql("SELECT reason FROM inbound_messages WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    static boolean isQueued(MessageId id, int version) {
        try {
            var job = PIPELINE.bean(StorageProvider.class).getJobById(TriageQueue.jobId(new Round(id, version)));
            return job.hasState(StateName.ENQUEUED);
        } catch (JobNotFoundException e) {
            return false;
        }
    }

    /** A job for the first round of this mail that has come this far. */
    static Job jobOf(MessageId id, JobState... states) {
        return new Job(
                TriageQueue.jobId(new Round(id, 0)),
                0,
                new JobDetails(new TriageMessage(id.value())),
                new ArrayList<>(Arrays.asList(states)),
                new ConcurrentHashMap<>());
    }

    static void queue(List<Round> rounds) {
        PIPELINE.bean(TriageQueue.class).enqueue(rounds);
    }
}
