package com.havenjob.worker.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.testing.RunningPipeline;
import com.havenjob.triage.ConfidenceFits;
import com.havenjob.worker.NamedLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What becomes of a night whose process was killed. */
class NightsTest {

    private static final RunningPipeline PIPELINE = RunningPipeline.shared();
    private static final AtomicInteger YEAR = new AtomicInteger(2110);
    private static final String JOB = "calibration";

    private final Nights nights = PIPELINE.bean(Nights.class);
    private final ConfidenceFits fits = PIPELINE.bean(ConfidenceFits.class);
    private final Instant before = PIPELINE.clock().instant();

    @BeforeEach
    void aYearOfItsOwn() {
        PIPELINE.clock().set(Instant.parse(YEAR.getAndIncrement() + "-01-01T03:40:00Z"));
    }

    @AfterEach
    void asItWas() {
        forgetTheFits();
        PIPELINE.clock().set(before);
    }

    @Test
    void nightWhoseProcessDiedIsRunAgainExactlyOnce() {
        nightThatWasKilled();

        assertThat(nights.goOnWithLeftBehind()).isEqualTo(1);

        assertThat(fits.newest()).map(ConfidenceFits.Fit::date).contains(date());
        assertThat(runs()).containsExactly("FAILED", "COMPLETED");

        forgetTheFits();
        assertThat(nights.goOnWithLeftBehind()).isZero();
        assertThat(nights.run(JOB)).isEqualTo(new Night.AlreadyDone());
        assertThat(fits.newest()).isEmpty();
        assertThat(runs()).containsExactly("FAILED", "COMPLETED");
    }

    @Test
    void nightThatWasKilledIsGoneOnWithOnALaterDateToo() {
        nightThatWasKilled();
        var killed = date();
        PIPELINE.clock().advance(Duration.ofDays(3));

        assertThat(nights.goOnWithLeftBehind()).isEqualTo(1);

        assertThat(fits.newest()).map(ConfidenceFits.Fit::date).contains(killed);
    }

    @Test
    void secondFiringOfANightThatWasKilledGoesOnWithIt() {
        nightThatWasKilled();

        assertThat(nights.run(JOB)).isInstanceOf(Night.Done.class);

        assertThat(fits.newest()).map(ConfidenceFits.Fit::date).contains(date());
        assertThat(runs()).containsExactly("FAILED", "COMPLETED");
    }

    @Test
    void nightWhoseProcessLivesIsLeftAlone() {
        nightThatWasKilled();
        var elsewhere = new NamedLock(PIPELINE.bean(DataSource.class));

        var meanwhile = elsewhere.holding(lockName(), () -> {
            assertThat(nights.goOnWithLeftBehind()).isZero();
            return nights.run(JOB);
        });

        assertThat(meanwhile).contains(new Night.Busy());
        assertThat(runs()).containsExactly("STARTED");
        assertThat(fits.newest()).isEmpty();
        assertThat(nights.goOnWithLeftBehind()).isEqualTo(1);
    }

    @Test
    void lookForNightsLeftBehindWaitsForNoLivingProcess() throws SQLException {
        nightThatWasKilled();
        var dataSource = PIPELINE.bean(DataSource.class);
        try (var impatient = dataSource.getConnection();
                var statement = impatient.createStatement()) {
            // Waiting for the lock takes longer than a statement may.
            statement.execute("SET statement_timeout = '3s'");
            try {
                var look = new Nights(
                        List.of(new NightlyJob(new NeverRun())),
                        PIPELINE.bean(JobOperator.class),
                        PIPELINE.bean(JobRepository.class),
                        new SingleConnectionDataSource(impatient, true),
                        PIPELINE.clock());
                assertThat(new NamedLock(dataSource).holding(lockName(), look::goOnWithLeftBehind))
                        .contains(0);
            } finally {
                statement.execute("RESET statement_timeout");
            }
        }
        assertThat(runs()).containsExactly("STARTED");
        assertThat(nights.goOnWithLeftBehind()).isEqualTo(1);
    }

    @Test
    void processThatVanishesWithItsConnectionCountsAsDead() throws SQLException {
        nightThatWasKilled();
        var connection = PIPELINE.bean(DataSource.class).getConnection();
        try (var statement = connection.prepareStatement("SELECT pg_advisory_lock(hashtextextended(?, 0))")) {
            statement.setString(1, lockName());
            statement.execute();
        }
        connection.unwrap(Connection.class).abort(Runnable::run);
        // The database needs a moment to notice; the next look comes in a minute.
        assertThat(new NamedLock(PIPELINE.bean(DataSource.class)).holding(lockName(), () -> "free"))
                .contains("free");

        assertThat(nights.goOnWithLeftBehind()).isEqualTo(1);

        assertThat(runs()).containsExactly("FAILED", "COMPLETED");
    }

    @Test
    void nightThatKillsItsProcessEachTimeIsLeftToAPerson() {
        nightThatWasKilled();
        for (int again = 0; again < 2; again++) {
            assertThat(nights.goOnWithLeftBehind()).isEqualTo(1);
            leaveAsAKillWould();
        }
        assertThat(nights.goOnWithLeftBehind()).isEqualTo(1);
        assertThat(runs()).containsExactly("FAILED", "FAILED", "FAILED");
        assertThat(nights.goOnWithLeftBehind()).isZero();

        assertThat(nights.run(JOB)).as("a person asks for it").isInstanceOf(Night.Done.class);
    }

    private void nightThatWasKilled() {
        assertThat(nights.run(JOB)).isInstanceOf(Night.Done.class);
        leaveAsAKillWould();
    }

    /** What a kill leaves in the middle of the last step: the run and the step count as started, and no fit is there. */
    private void leaveAsAKillWould() {
        forgetTheFits();
        var killed = PIPELINE.sql()
                .sql("""
                        SELECT max(job_execution_id) FROM batch.batch_job_execution_params
                         WHERE parameter_name = 'runDate' AND parameter_value = :date
                        """)
                .param("date", date().toString())
                .query(Long.class)
                .single();
        PIPELINE.sql().sql("""
                        UPDATE batch.batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL
                         WHERE job_execution_id = :run
                        """).param("run", killed).update();
        PIPELINE.sql().sql("""
                        UPDATE batch.batch_step_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL
                         WHERE job_execution_id = :run AND step_name = 'fit-confidence'
                        """).param("run", killed).update();
    }

    private static void forgetTheFits() {
        PIPELINE.sql().sql("DELETE FROM confidence_fits").update();
    }

    private List<String> runs() {
        return PIPELINE.sql()
                .sql("""
                        SELECT run.status FROM batch.batch_job_execution run
                          JOIN batch.batch_job_execution_params params USING (job_execution_id)
                         WHERE params.parameter_name = 'runDate' AND params.parameter_value = :date
                         ORDER BY run.job_execution_id
                        """)
                .param("date", date().toString())
                .query((row, number) -> row.getString("status"))
                .list();
    }

    private LocalDate date() {
        return LocalDate.ofInstant(PIPELINE.clock().instant(), ZoneOffset.UTC);
    }

    private String lockName() {
        return "nightly/" + JOB + "/" + date();
    }

    /** Stands for the job by its name. */
    private record NeverRun() implements Job {

        @Override
        public String getName() {
            return JOB;
        }

        @Override
        public void execute(JobExecution execution) {
            throw new AssertionError("Somebody else is at " + execution);
        }
    }
}
