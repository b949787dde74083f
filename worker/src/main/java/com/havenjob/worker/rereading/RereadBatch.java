package com.havenjob.worker.rereading;

import com.havenjob.kernel.MessageId;
import com.havenjob.rereading.RunWork;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The batch job, the same for every phase: one step handles the mails, a chunk in one transaction, and one ends the phase. */
@Configuration(proxyBeanMethods = false)
class RereadBatch {

    /** A person who watches sees it move, and who saves meanwhile waits no longer than this takes. */
    static final int CHUNK = 50;

    @Bean
    Job rereadMail(JobRepository repository, Step handleDueMail, Step endPhase) {
        return new JobBuilder(RereadRunner.JOB, repository)
                .start(handleDueMail)
                .next(endPhase)
                .build();
    }

    @Bean
    Step handleDueMail(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            RereadReader reader,
            RereadWriter writer) {
        return new StepBuilder("handle-due-mail", repository)
                .<MessageId, MessageId>chunk(CHUNK)
                .transactionManager(transactionManager)
                .reader(reader)
                .writer(writer)
                .build();
    }

    @Bean
    Step endPhase(JobRepository repository, PlatformTransactionManager transactionManager, RunWork work) {
        return new StepBuilder("end-phase", repository)
                .tasklet(
                        (contribution, context) -> {
                            var parameters = RereadParameters.of(contribution
                                    .getStepExecution()
                                    .getJobExecution()
                                    .getJobParameters());
                            work.finish(parameters.run(), parameters.phase(), parameters.audience());
                            return RepeatStatus.FINISHED;
                        },
                        transactionManager)
                .build();
    }
}
