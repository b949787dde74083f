package com.havenjob.worker.mailbox;

import com.havenjob.inbox.InboxSettings;
import com.havenjob.kernel.Refusal;
import com.havenjob.worker.mailbox.MailWalk.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads where the mails of one import stand, and remembers with each committed chunk how far it came. */
@Component
@StepScope
class MailReader implements ItemStreamReader<MailItem> {

    private static final String FILE = "place.file";
    private static final String NUMBER = "place.number";
    private static final String OFFSET = "place.offset";
    private static final String BYTES_DONE = "place.bytesDone";
    private static final String BYTES_TOTAL = "place.bytesTotal";

    private final ImportParameters parameters;
    private final int mostBytes;
    private @Nullable MailWalk walk;
    private long bytesTotal;

    MailReader(@Value("#{stepExecution.jobExecution.jobParameters}") JobParameters parameters, InboxSettings settings) {
        this.parameters = ImportParameters.of(parameters);
        this.mostBytes = (int) settings.maxSize().toBytes();
    }

    @Override
    public void open(ExecutionContext context) {
        var files = MailFiles.below(parameters.paths());
        if (!files.digest().equals(parameters.listing())) {
            throw new Refusal("The files changed since this import stopped: import them again");
        }
        bytesTotal = files.bytes();
        walk = new MailWalk(
                files,
                new Place(context.getInt(FILE, 0), context.getLong(NUMBER, 0), context.getLong(OFFSET, 0)),
                mostBytes);
    }

    @Override
    public @Nullable MailItem read() {
        return opened().next().orElse(null);
    }

    @Override
    public void update(ExecutionContext context) {
        var place = opened().place();
        context.putInt(FILE, place.file());
        context.putLong(NUMBER, place.number());
        context.putLong(OFFSET, place.offset());
        context.putLong(BYTES_DONE, opened().bytesDone());
        context.putLong(BYTES_TOTAL, bytesTotal);
    }

    @Override
    public void close() {
        if (walk != null) {
            walk.close();
        }
    }

    static long bytesDone(ExecutionContext context) {
        return context.getLong(BYTES_DONE, 0);
    }

    static long bytesTotal(ExecutionContext context) {
        return context.getLong(BYTES_TOTAL, 0);
    }

    private MailWalk opened() {
        if (walk == null) {
            throw new IllegalStateException("The reader is used before it was opened");
        }
        return walk;
    }
}
