package com.havenjob.worker.doors;

import java.util.concurrent.Semaphore;

/**
 * Bounds what the doors hold in memory while mails are sealed and stored, and with it how many are stored at once: a mail
 * waits its turn in its {@link Spool}, the peer waits for its answer.
 */
public final class MemoryBudget {

    private static final int KIBIBYTE = 1024;
    private static final int SHARE_OF_HEAP = 4;
    /** Raw, sealed, and as the driver sends it. */
    private static final int COPIES = 3;

    private static final int MOST_AT_ONCE = 16;

    private final int kibibytes;
    private final Semaphore free;

    MemoryBudget(long maxHeapBytes) {
        this.kibibytes = Math.clamp(maxHeapBytes / SHARE_OF_HEAP / KIBIBYTE, MOST_AT_ONCE, Integer.MAX_VALUE);
        this.free = new Semaphore(kibibytes, true);
    }

    /** Waits until there is room for a mail of this size; the room is given back by closing. */
    public Room roomFor(long bytes) throws InterruptedException {
        var least = kibibytes / MOST_AT_ONCE;
        var share = Math.clamp(bytes * COPIES / KIBIBYTE, least, kibibytes);
        free.acquire(share);
        return () -> free.release(share);
    }

    @FunctionalInterface
    public interface Room extends AutoCloseable {
        @Override
        void close();
    }
}
