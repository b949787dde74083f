package com.havenjob.worker.calibration;

import com.havenjob.triage.ConfidenceFits;
import com.havenjob.triage.Gradebook;
import com.havenjob.triage.Graded;
import com.havenjob.triage.Grades;
import com.havenjob.worker.nightly.NightlyJob;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The batch job: counts what people decided, then what stood unopposed, and fits the confidence to both. */
@Configuration(proxyBeanMethods = false)
class CalibrationBatch {

    /** The batch job's name. */
    static final String JOB = "calibration";

    private static final String DECIDED = "count-decided";
    private static final String UNOPPOSED = "count-unopposed";

    private static final Logger log = LoggerFactory.getLogger(CalibrationBatch.class);
    private static final int CHUNK = 500;

    private final JobRepository repository;
    private final PlatformTransactionManager transactionManager;

    CalibrationBatch(JobRepository repository, PlatformTransactionManager transactionManager) {
        this.repository = repository;
        this.transactionManager = transactionManager;
    }

    @Bean
    NightlyJob nightlyCalibration(Step countDecided, Step countUnopposed, Step fitConfidence) {
        return new NightlyJob(new JobBuilder(JOB, repository)
                .start(countDecided)
                .next(countUnopposed)
                .next(fitConfidence)
                .build());
    }

    @Bean
    Step countDecided(GradesReader decidedReader, GradesCounter gradesCounter) {
        return counting(DECIDED, decidedReader, gradesCounter);
    }

    @Bean
    Step countUnopposed(GradesReader unopposedReader, GradesCounter gradesCounter) {
        return counting(UNOPPOSED, unopposedReader, gradesCounter);
    }

    @Bean
    @StepScope
    GradesReader decidedReader(Grades grades) {
        return new GradesReader(grades::decided);
    }

    @Bean
    @StepScope
    GradesReader unopposedReader(Grades grades) {
        return new GradesReader(grades::unopposed);
    }

    @Bean
    @StepScope
    GradesCounter gradesCounter() {
        return new GradesCounter();
    }

    @Bean
    Step fitConfidence(ConfidenceFits fits) {
        return new StepBuilder("fit-confidence", repository)
                .tasklet(
                        (contribution, context) -> {
                            var run = contribution.getStepExecution().getJobExecution();
                            LocalDate date = Objects.requireNonNull(
                                    run.getJobParameters().getLocalDate(NightlyJob.DATE));
                            var fit = fits.conclude(date, counted(run.getJobInstance()));
                            log.info(
                                    "The confidence was looked at, verdicts={}, decisions={}, adopted={}",
                                    fit.grades().all().all(),
                                    fit.grades().asked().all(),
                                    fit.adopted());
                            return RepeatStatus.FINISHED;
                        },
                        transactionManager)
                .build();
    }

    /** A step that was complete before the run broke off is not in the run that goes on; its last execution is. */
    private Gradebook counted(JobInstance night) {
        return Stream.of(DECIDED, UNOPPOSED)
                .map(step -> Objects.requireNonNull(repository.getLastStepExecution(night, step)))
                .map(step -> GradesCounter.of(step.getExecutionContext()))
                .reduce(Gradebook.EMPTY, Gradebook::plus);
    }

    private Step counting(String name, GradesReader reader, GradesCounter counter) {
        return new StepBuilder(name, repository)
                .<Graded, Graded>chunk(CHUNK)
                .transactionManager(transactionManager)
                .reader(reader)
                .writer(counter)
                .build();
    }
}
