package com.havenjob.worker.mailbox;

import com.havenjob.kernel.UserId;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prepares the mails of one import for their person. */
@Component
@StepScope
class MailProcessor implements ItemProcessor<MailItem, Preparation> {

    private final UserId user;
    private final MailPreparer preparer;

    MailProcessor(
            @Value("#{stepExecution.jobExecution.jobParameters}") JobParameters parameters, MailPreparer preparer) {
        this.user = ImportParameters.of(parameters).user();
        this.preparer = preparer;
    }

    @Override
    public Preparation process(MailItem item) {
        return preparer.prepare(user, item);
    }
}
