package com.havenjob.worker.retention;

import com.havenjob.inbox.MailRetention;
import com.havenjob.kernel.MessageId;
import com.havenjob.worker.nightly.NightlyJob;
import java.util.List;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The batch job: one transaction erases one chunk. */
@Configuration(proxyBeanMethods = false)
class RetentionBatch {

    /** The batch job's name. */
    static final String JOB = "retention";

    private static final int CHUNK = 500;

    @Bean
    NightlyJob nightlyRetention(JobRepository repository, Step eraseMails) {
        return new NightlyJob(new JobBuilder(JOB, repository).start(eraseMails).build());
    }

    @Bean
    Step eraseMails(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            DueMailReader reader,
            MailRetention retention) {
        return new StepBuilder("erase-mails", repository)
                .<MessageId, MessageId>chunk(CHUNK)
                .transactionManager(transactionManager)
                .reader(reader)
                .writer(chunk -> retention.erase(List.copyOf(chunk.getItems())))
                .build();
    }
}
