package com.havenjob.worker.mailbox;

import com.havenjob.inbox.InboxSettings;
import com.havenjob.inbox.MessageParser;
import com.havenjob.triage.Classifier;
import com.havenjob.worker.mailbox.MailItem.Large;
import com.havenjob.worker.mailbox.MailItem.Loaded;
import com.havenjob.worker.mailbox.MailItem.Unreadable;
import com.havenjob.worker.mailbox.MailWalk.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Says what an import would do, and does nothing: reads and classifies mail, and never touches the database. */
@Service
public class MailboxPreview {

    private final MessageParser parser;
    private final Classifier classifier;
    private final int mostBytes;

    MailboxPreview(MessageParser parser, Classifier classifier, InboxSettings settings) {
        this.parser = parser;
        this.classifier = classifier;
        this.mostBytes = settings.maxBytes();
    }

    /**
     * Looks at every mail of these files and folders.
     *
     * @param watcher hears of each mail that cannot be read
     */
    public PreviewSummary run(List<Path> paths, Consumer<ImportedMail> watcher) {
        var counter = new PreviewCounter();
        try (var walk = new MailWalk(ImportFiles.below(paths), Place.START, mostBytes)) {
            for (var item = walk.next(); item.isPresent(); item = walk.next()) {
                look(item.get(), counter, watcher);
            }
        }
        return counter.summary();
    }

    private void look(MailItem item, PreviewCounter counter, Consumer<ImportedMail> watcher) {
        switch (item) {
            case Loaded(var name, var raw) -> counter.add(raw, classifier.classify(parser.parse(raw)));
            case Large large -> look(MailWalk.load(large, mostBytes), counter, watcher);
            case Unreadable(var name, var reason) -> {
                counter.addUnreadable();
                watcher.accept(new ImportedMail(name, ImportResult.SKIPPED, reason));
            }
        }
    }
}
