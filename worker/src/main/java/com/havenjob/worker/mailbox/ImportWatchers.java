package com.havenjob.worker.mailbox;

import com.havenjob.kernel.UserId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells those who started an import in this process how it goes. A person has at most one import at a time. */
@Component
class ImportWatchers {

    private final Map<UserId, Consumer<ImportProgress>> watchers = new ConcurrentHashMap<>();

    void add(UserId user, Consumer<ImportProgress> watcher) {
        watchers.put(user, watcher);
    }

    void remove(UserId user) {
        watchers.remove(user);
    }

    /** Tells the watcher as soon as the transaction of this thread is committed; never, if it is rolled back. */
    void afterCommit(UserId user, ImportProgress progress) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                watchers.getOrDefault(user, nobody -> {}).accept(progress);
            }
        });
    }
}
