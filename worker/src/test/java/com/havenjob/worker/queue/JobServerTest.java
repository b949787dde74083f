package com.havenjob.worker.queue;

import static com.havenjob.worker.queue.QueuedMail.PIPELINE;
import static com.havenjob.worker.queue.QueuedMail.jobOf;
import static com.havenjob.worker.queue.QueuedMail.reasonOf;
import static com.havenjob.worker.queue.QueuedMail.stateOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.havenjob.inbox.Door;
import com.havenjob.inbox.MessageState;
import com.havenjob.testing.CapturedLog;
import com.havenjob.triage.Triage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.jobs.states.EnqueuedState;
import org.jobrunr.jobs.states.FailedState;
import org.jobrunr.jobs.states.JobState;
import org.jobrunr.jobs.states.ScheduledState;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.InMemoryStorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product's job server and filters, on a store in memory, since that may be asked more often than the database. */
class JobServerTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    private final QueuedMail mail = new QueuedMail();
    private final InMemoryStorageProvider jobs = new InMemoryStorageProvider();
    private final Stumbling handler = new Stumbling();
    private BackgroundJobServer server = serverFor(handler);

    private BackgroundJobServer serverFor(Stumbling stumbling) {
        var json = PIPELINE.bean(JsonMapper.class);
        jobs.setJobMapper(new JobMapper(json));
        return new JobServer()
                .backgroundJobServer(
                        jobs,
                        json,
                        new OneHandler(stumbling),
                        BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                                .andPollInterval(Duration.ofMillis(200))
                                .andWorkerCount(2),
                        PIPELINE.bean(GivenUpMail.class));
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        jobs.close();
    }

    @Test
    void whatFailsOnceIsTriedAgainLaterAndJudged() {
        var id = mail.accept(Door.IMPORT);
        handler.failures.set(1);
        var job = jobs.save(jobOf(id, new EnqueuedState()));

        await().atMost(LONG_ENOUGH).until(() -> jobs.getJobById(job.getId()).hasState(StateName.SUCCEEDED));

        assertThat(stateOf(id)).isNotIn(MessageState.RECEIVED, MessageState.FAILED);
        assertThat(states(jobs.getJobById(job.getId())))
                .containsSubsequence(
                        StateName.ENQUEUED,
                        StateName.PROCESSING,
                        StateName.FAILED,
                        StateName.SCHEDULED,
                        StateName.ENQUEUED,
                        StateName.PROCESSING,
                        StateName.SUCCEEDED);
    }

    @Test
    void whatFailsForGoodEndsOnTheRowWithItsCause() {
        var id = mail.accept(Door.IMPORT);
        handler.failures.set(100);
        var history = new ArrayList<JobState>();
        for (int attempt = 0; attempt < 4; attempt++) {
            history.addAll(List.of(
                    new EnqueuedState(),
                    new FailedState("broke", new IllegalStateException("earlier")),
                    new ScheduledState(Instant.now(), "again")));
        }
        history.add(new EnqueuedState());
        try (var log = CapturedLog.start()) {
            jobs.save(jobOf(id, history.toArray(JobState[]::new)));

            await().atMost(LONG_ENOUGH).until(() -> stateOf(id) == MessageState.FAILED);
            assertThat(log.text())
                    .contains("UnsupportedOperationException", id.toString())
                    .doesNotContain("Dear Ruth");
        }

        assertThat(reasonOf(id))
                .contains("java.lang.UnsupportedOperationException")
                .doesNotContain("Dear Ruth");
        assertThat(QueuedMail.INBOX.receiveAgain(mail.person, id)).isTrue();
    }

    private static List<StateName> states(Job job) {
        return job.getJobStates().stream().map(JobState::getName).toList();
    }

    /** Breaks as often as it is told to, then judges. */
    private static final class Stumbling extends TriageMessageHandler {

        private final AtomicInteger failures = new AtomicInteger();

        Stumbling() {
            super(PIPELINE.bean(Triage.class), PIPELINE.bean(PipelineMetrics.class));
        }

        @Override
        public void run(TriageMessage request) {
            if (failures.getAndDecrement() > 0) {
                throw new UnsupportedOperationException("Dear Ruth");
            }
            super.run(request);
        }
    }

    private record OneHandler(Stumbling handler) implements JobActivator {
        @Override
        public <T> T activateJob(Class<T> type) {
            return type.cast(handler);
        }
    }
}
