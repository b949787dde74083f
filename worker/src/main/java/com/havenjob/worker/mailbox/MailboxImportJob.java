package com.havenjob.worker.mailbox;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The batch job: a chunk is one transaction. */
@Configuration(proxyBeanMethods = false)
class MailboxImportJob {

    /** A chunk costs some thirty round trips, however many mails it has; two of them must fit into memory. */
    static final int CHUNK = 200;

    @Bean
    Job importMailbox(JobRepository repository, Step importMails) {
        return new JobBuilder(MailboxImport.JOB, repository).start(importMails).build();
    }

    @Bean
    Step importMails(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            MailReader reader,
            MailWriter writer) {
        return new StepBuilder("import-mails", repository)
                .<Preparation, Preparation>chunk(CHUNK)
                .transactionManager(transactionManager)
                .reader(reader)
                .writer(writer)
                .build();
    }
}
