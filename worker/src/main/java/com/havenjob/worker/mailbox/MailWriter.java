package com.havenjob.worker.mailbox;

import com.havenjob.inbox.Acceptance;
import com.havenjob.inbox.Decision.Outcome;
import com.havenjob.inbox.Inbox;
import com.havenjob.inbox.InboxSettings;
import com.havenjob.inbox.StoredMessage;
import com.havenjob.kernel.MessageId;
import com.havenjob.triage.Experience;
import com.havenjob.triage.Experiences;
import com.havenjob.triage.ReadMail;
import com.havenjob.triage.Triage;
import com.havenjob.worker.mailbox.MailItem.Large;
import com.havenjob.worker.mailbox.Preparation.Later;
import com.havenjob.worker.mailbox.Preparation.Ready;
import com.havenjob.worker.mailbox.Preparation.Skipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Stores and judges the mails of a chunk in the chunk's transaction, and counts what became of them. */
@Component
@StepScope
class MailWriter implements ItemStreamWriter<Preparation> {

    private static final String LEFT_TO_QUEUE =
            "it could not be judged; it is stored, and a running server tries again";

    private final ImportParameters parameters;
    private final MailPreparer preparer;
    private final Experiences experiences;
    private final Inbox inbox;
    private final Triage triage;
    private final ImportWatchers watchers;
    private final int mostBytes;
    private Experience experience = Experience.NONE;
    private ImportTally tally = ImportTally.EMPTY;
    private List<ImportedMail> written = List.of();

    MailWriter(
            @Value("#{stepExecution.jobExecution.jobParameters}") JobParameters parameters,
            MailPreparer preparer,
            Experiences experiences,
            Inbox inbox,
            Triage triage,
            ImportWatchers watchers,
            InboxSettings settings) {
        this.parameters = ImportParameters.of(parameters);
        this.preparer = preparer;
        this.experiences = experiences;
        this.inbox = inbox;
        this.triage = triage;
        this.watchers = watchers;
        this.mostBytes = settings.maxBytes();
    }

    @Override
    public void open(ExecutionContext context) {
        experience = experiences.of(parameters.user());
        tally = ImportTally.of(context);
    }

    @Override
    public void update(ExecutionContext context) {
        tally.writeTo(context);
        watchers.afterCommit(
                parameters.user(),
                new ImportProgress(written, tally, MailReader.bytesDone(context), MailReader.bytesTotal(context)));
    }

    @Override
    public void write(Chunk<? extends Preparation> chunk) {
        var results = new ArrayList<ImportedMail>();
        var ready = new ArrayList<Ready>();
        var large = new ArrayList<Large>();
        for (var preparation : chunk) {
            switch (preparation) {
                case Ready mail -> ready.add(mail);
                case Later(var mail) -> large.add(mail);
                case Skipped(var name, var reason) -> results.add(skipped(name, reason));
            }
        }
        results.addAll(store(ready));
        large.forEach(mail -> results.addAll(storeLarge(mail)));
        tally = tally.plus(results);
        written = results;
    }

    private List<ImportedMail> storeLarge(Large mail) {
        return switch (preparer.prepare(parameters.user(), experience, MailWalk.load(mail, mostBytes))) {
            case Ready ready -> store(List.of(ready));
            case Skipped(var name, var reason) -> List.of(skipped(name, reason));
            case Later(var still) -> throw new IllegalStateException("Mail " + still.name() + " was not loaded");
        };
    }

    private List<ImportedMail> store(List<Ready> mails) {
        var acceptances = inbox.acceptAll(mails.stream().map(Ready::message).toList());
        var outcomes = triage.judgeAll(waiting(mails, acceptances));
        var results = new ArrayList<ImportedMail>();
        for (int i = 0; i < mails.size(); i++) {
            results.add(result(mails.get(i).name(), acceptances.get(i), outcomes));
        }
        return results;
    }

    private static List<ReadMail> waiting(List<Ready> mails, List<Acceptance> acceptances) {
        var waiting = new ArrayList<ReadMail>();
        for (int i = 0; i < mails.size(); i++) {
            var mail = mails.get(i);
            if (acceptances.get(i) instanceof Acceptance.Stored stored && mail.verdict() != null) {
                StoredMessage message = mail.message().storedAs(stored);
                waiting.add(new ReadMail(message, mail.parsed(), mail.verdict()));
            }
        }
        return waiting;
    }

    private static ImportedMail result(String name, Acceptance acceptance, Map<MessageId, Outcome> outcomes) {
        return switch (acceptance) {
            case Acceptance.Stored(var id) -> {
                var outcome = outcomes.get(id);
                yield outcome == null
                        ? new ImportedMail(name, ImportResult.FAILED, LEFT_TO_QUEUE)
                        : new ImportedMail(name, ImportResult.of(outcome), null);
            }
            case Acceptance.Quarantined(var id, var reason) -> new ImportedMail(name, ImportResult.QUARANTINED, reason);
            case Acceptance.Duplicate(var id) -> new ImportedMail(name, ImportResult.DUPLICATE, null);
            case Acceptance.TooLarge(var size, var limit) -> skipped(name, Reasons.tooLarge(size, limit));
        };
    }

    private static ImportedMail skipped(String name, String reason) {
        return new ImportedMail(name, ImportResult.SKIPPED, reason);
    }
}
