package com.havenjob.worker.smtp;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the mails that are coming in, so that the door can close behind the last of them. */
final class MailsInProgress {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();
    private int count;
    private boolean closing;

    /** False where the door is closing and takes no further mail. */
    boolean begin() {
        lock.lock();
        try {
            if (!closing) {
                count++;
            }
            return !closing;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            count--;
            if (count == 0) {
                none.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    boolean closing() {
        lock.lock();
        try {
            return closing;
        } finally {
            lock.unlock();
        }
    }

    /** Lets no further mail begin, and waits for the others; false where some were not done in time. */
    boolean closeBehindTheLast(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            closing = true;
            long left = longest.toNanos();
            while (count > 0 && left > 0) {
                left = none.awaitNanos(left);
            }
            return count == 0;
        } finally {
            lock.unlock();
        }
    }
}
