package com.havenjob.worker.mailbox;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The batch job: a chunk is one transaction, and its mails are prepared on all processors. */
@Configuration(proxyBeanMethods = false)
class MailboxImportJob {

    private static final int CHUNK = 100;

    @Bean
    Job importMailbox(JobRepository repository, Step importMails) {
        return new JobBuilder(MailboxImport.JOB, repository).start(importMails).build();
    }

    @Bean
    Step importMails(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            MailReader reader,
            MailProcessor processor,
            MailWriter writer) {
        return new StepBuilder("import-mails", repository)
                .<MailItem, Preparation>chunk(CHUNK)
                .transactionManager(transactionManager)
                .reader(reader)
                .processor(processor)
                .writer(writer)
                .taskExecutor(preparers())
                .build();
    }

    private static SimpleAsyncTaskExecutor preparers() {
        var executor = new SimpleAsyncTaskExecutor("import-");
        executor.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
        return executor;
    }
}
