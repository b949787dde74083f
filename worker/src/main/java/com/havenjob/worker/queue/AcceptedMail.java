package com.havenjob.worker.queue;

import com.havenjob.inbox.Door;
import com.havenjob.inbox.MessageAccepted;
import com.havenjob.worker.queue.TriageQueue.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes committed mail to the queue. A door does not wait for it: one thread collects what was committed meanwhile and
 * queues it together. What is lost here with the process is found by the sweep, since the row still waits.
 */
@Component
class AcceptedMail implements SmartLifecycle {

    private static final int MOST_WAITING = 50_000;
    private static final int MOST_AT_ONCE = 500;
    private static final Logger log = LoggerFactory.getLogger(AcceptedMail.class);

    private final TriageQueue queue;
    private final BlockingQueue<Round> committed = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean running;
    private Thread courier = Thread.ofPlatform().name("accepted-mail").unstarted(this::carry);

    AcceptedMail(TriageQueue queue) {
        this.queue = queue;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(MessageAccepted event) {
        // An import judges its own mail in the chunk that stored it; what a person sends again nobody waits for.
        boolean isJudgedElsewhere = event.door() == Door.IMPORT && event.version() == 0;
        if (!isJudgedElsewhere && !committed.offer(new Round(event.id(), event.version()))) {
            log.warn(
                    "More mail comes in than the queue takes; the sweep will bring the rest, messageId={}", event.id());
        }
    }

    @Override
    public void start() {
        running = true;
        courier = Thread.ofPlatform().name("accepted-mail").start(this::carry);
    }

    @Override
    public void stop() {
        running = false;
        courier.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void carry() {
        while (running) {
            try {
                var batch = new ArrayList<Round>(List.of(committed.take()));
                committed.drainTo(batch, MOST_AT_ONCE - 1);
                queue.enqueue(batch);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("Committed mail could not be queued; the sweep will bring it", e);
            }
        }
    }
}
