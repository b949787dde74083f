package com.havenjob.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.havenjob.accounts.Accounts;
import com.havenjob.accounts.TrustedSenders;
import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import com.havenjob.worker.PipelineComposition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole product, with queue and clock running, on a server that it did not start, by one login. */
class ExternalDatabaseTest {

    private static final String PASSWORD = "p@ss:w/rd#7%";
    private static final String URL_PASSWORD = "p%40ss%3Aw%2Frd%237%25";

    @TempDir
    static Path folder;

    private static EmbeddedDatabase elsewhere;
    private static HavenJobProcess process;

    @BeforeAll
    static void start() {
        var server = folder.resolve("server");
        elsewhere = EmbeddedDatabase.start(server);
        var source = EmbeddedDatabaseTest.as(
                elsewhere, new Passwords(server.resolve("secrets")).of(EmbeddedDatabase.SUPERUSER));
        source.setDatabaseName("postgres");
        var administrator = JdbcClient.create(source);
        // As an administrator finds it: nothing of HavenJob is there yet.
        administrator.sql("DROP DATABASE havenjob").update();
        for (var role : administrator
                .sql("SELECT rolname FROM pg_roles WHERE rolname LIKE 'havenjob%'")
                .query(String.class)
                .list()) {
            administrator.sql("DROP ROLE " + role).update();
        }
        administrator
                .sql("CREATE ROLE outside LOGIN SUPERUSER PASSWORD '" + PASSWORD + "'")
                .update();
        administrator.sql("CREATE DATABASE outside OWNER outside").update();

        var address = elsewhere.jdbcUrl().replaceAll("jdbc:postgresql://(.*)/.*", "$1");
        process = HavenJobProcess.serve(
                PipelineComposition.class,
                new DatabaseSettings(
                        folder.resolve("own"),
                        Optional.of("postgresql://outside:" + URL_PASSWORD + "@" + address + "/outside")),
                Map.of("server.port", "0", "havenjob.smtp.port", "0"));
    }

    @AfterAll
    static void stop() {
        process.close();
        elsewhere.close();
    }

    @Test
    void noServerOfItsOwnIsStarted() {
        assertThat(folder.resolve("own").resolve("postgres")).doesNotExist();
    }

    @Test
    void theSameMigrationsRun() {
        var versions =
                "SELECT version || ' ' || checksum FROM flyway_schema_history WHERE success ORDER BY installed_rank";
        assertThat(process.bean(JdbcClient.class)
                        .sql(versions)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .isEqualTo(RunningPipeline.shared()
                        .sql()
                        .sql(versions)
                        .query(String.class)
                        .list());
    }

    @Test
    void theLoginWorksWithTheWorkersRightsOnly() {
        assertThat(process.bean(JdbcClient.class)
                        .sql("SELECT current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("havenjob_worker");
    }

    @Test
    void aMailIsJudgedByTheQueue() {
        var ruth =
                process.bean(Accounts.class).add(new EmailAddress("ruth@example.org"), null, RunningPipeline.PASSWORD);
        process.bean(TrustedSenders.class).trust(ruth.id(), "*@fernwick.example", null);
        var inbox = process.bean(Inbox.class);

        var accepted = inbox.accept(WrittenMail.from("jobs@fernwick.example").to(ruth.id()));

        assertThat(accepted).isInstanceOf(Acceptance.Stored.class);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> inbox.find(((Acceptance.Stored) accepted).id())
                        .filter(mail -> mail.state() != MessageState.RECEIVED)
                        .isPresent());
    }

    @Test
    void theSweepIsOneForAllNodesAndRuns() throws Exception {
        var scheduler = process.bean(Scheduler.class);
        assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
        assertThat(scheduler.getMetaData().isJobStoreSupportsPersistence()).isTrue();
        assertThat(process.bean(JdbcClient.class)
                        .sql(
                                "SELECT trigger_name || ' of ' || job_name FROM quartz.qrtz_triggers WHERE trigger_group = 'mail'")
                        .query(String.class)
                        .list())
                .contains("every-minute of sweep");

        var ran = new CountDownLatch(1);
        scheduler.getListenerManager().addJobListener(new JobListenerSupport() {
            @Override
            public String getName() {
                return "test";
            }

            @Override
            public void jobWasExecuted(JobExecutionContext context, org.quartz.JobExecutionException failure) {
                if (failure == null) {
                    ran.countDown();
                }
            }
        });
        scheduler.triggerJob(JobKey.jobKey("sweep", "mail"));
        assertThat(ran.await(1, TimeUnit.MINUTES)).isTrue();
    }
}
