package com.havenjob.worker.rereading;

import com.havenjob.kernel.MessageId;
import com.havenjob.rereading.RunWork;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Handles the mails of a chunk in the chunk's transaction. */
@Component
@StepScope
class RereadWriter implements ItemWriter<MessageId> {

    private final RereadParameters parameters;
    private final RunWork work;

    RereadWriter(@Value("#{stepExecution.jobExecution.jobParameters}") JobParameters parameters, RunWork work) {
        this.parameters = RereadParameters.of(parameters);
        this.work = work;
    }

    @Override
    public void write(Chunk<? extends MessageId> chunk) {
        work.handle(parameters.run(), parameters.phase(), List.copyOf(chunk.getItems()));
    }
}
