package com.havenjob.worker.mailbox;

import com.havenjob.inbox.InboxSettings;
import com.havenjob.kernel.Refusal;
import com.havenjob.triage.Experience;
import com.havenjob.triage.Experiences;
import com.havenjob.worker.mailbox.MailWalk.Place;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads the mails of one import, and remembers with each committed chunk how far it came. Mails are prepared on all
 * processors, a chunk ahead, while the database works on the chunk before.
 */
@Component
@StepScope
class MailReader implements ItemStreamReader<Preparation> {

    private static final String FILE = "place.file";
    private static final String NUMBER = "place.number";
    private static final String OFFSET = "place.offset";
    private static final String BYTES_DONE = "place.bytesDone";
    private static final String BYTES_TOTAL = "place.bytesTotal";

    private final ImportParameters parameters;
    private final MailPreparer preparer;
    private final Experiences experiences;
    private final int mostBytes;
    private final Queue<Ahead> ahead = new ArrayDeque<>();
    private @Nullable MailWalk walk;
    private @Nullable ExecutorService preparers;
    private Experience experience = Experience.NONE;
    private Place place = Place.START;
    private long bytesDone;
    private long bytesTotal;

    MailReader(
            @Value("#{stepExecution.jobExecution.jobParameters}") JobParameters parameters,
            MailPreparer preparer,
            Experiences experiences,
            InboxSettings settings) {
        this.parameters = ImportParameters.of(parameters);
        this.preparer = preparer;
        this.experiences = experiences;
        this.mostBytes = settings.maxBytes();
    }

    @Override
    public void open(ExecutionContext context) {
        experience = experiences.of(parameters.user());
        var files = ImportFiles.below(parameters.paths());
        if (!files.digest().equals(parameters.listing())) {
            throw new Refusal("The files changed since this import stopped: import them again");
        }
        place = new Place(context.getInt(FILE, 0), context.getLong(NUMBER, 0), context.getLong(OFFSET, 0));
        bytesDone = bytesDone(context);
        bytesTotal = files.bytes();
        walk = new MailWalk(files, place, mostBytes);
        preparers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("import-", 1).factory());
    }

    @Override
    public @Nullable Preparation read() {
        lookAhead();
        var next = ahead.poll();
        if (next == null) {
            return null;
        }
        place = next.place();
        bytesDone = next.bytesDone();
        return next.mail().join();
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(FILE, place.file());
        context.putLong(NUMBER, place.number());
        context.putLong(OFFSET, place.offset());
        context.putLong(BYTES_DONE, bytesDone);
        context.putLong(BYTES_TOTAL, bytesTotal);
    }

    @Override
    public void close() {
        if (preparers != null) {
            preparers.shutdownNow();
        }
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

    private void lookAhead() {
        var files = Objects.requireNonNull(walk, "the reader is used before it was opened");
        var threads = Objects.requireNonNull(preparers, "the reader is used before it was opened");
        while (ahead.size() < MailboxImportJob.CHUNK) {
            var item = files.next();
            if (item.isEmpty()) {
                return;
            }
            var mail = CompletableFuture.supplyAsync(
                    () -> preparer.prepare(parameters.user(), experience, item.get()), threads);
            ahead.add(new Ahead(files.place(), files.bytesDone(), mail));
        }
    }

    /** @param place behind the mail */
    private record Ahead(Place place, long bytesDone, CompletableFuture<Preparation> mail) {}
}
