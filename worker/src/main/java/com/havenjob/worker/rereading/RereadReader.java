package com.havenjob.worker.rereading;

import com.havenjob.kernel.MessageId;
import com.havenjob.rereading.RunWork;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the mails that are to be handled, page by page. A restart needs no place: the run itself knows what was handled. */
@Component
@StepScope
class RereadReader implements ItemReader<MessageId> {

    private static final int PAGE = 500;

    private final RereadParameters parameters;
    private final RunWork work;
    private final Queue<MessageId> page = new ArrayDeque<>();
    private Optional<MessageId> last = Optional.empty();

    RereadReader(@Value("#{stepExecution.jobExecution.jobParameters}") JobParameters parameters, RunWork work) {
        this.parameters = RereadParameters.of(parameters);
        this.work = work;
    }

    @Override
    public @Nullable MessageId read() {
        if (page.isEmpty()) {
            page.addAll(work.due(parameters.run(), parameters.phase(), last, PAGE));
        }
        var next = page.poll();
        last = Optional.ofNullable(next).or(() -> last);
        return next;
    }
}
