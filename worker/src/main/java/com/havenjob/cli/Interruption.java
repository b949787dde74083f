package com.havenjob.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end in order when it is interrupted (Ctrl-C): asks it to stop, and holds the end of the process until it
 * did, for a while.
 */
final class Interruption {

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);

    /** From now on an interruption asks for a stop in this way. */
    void asks(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stop), "interruption"));
    }

    /** The command ended; nothing is held any more. */
    void end() {
        ended.countDown();
    }

    private void stopAndWait(Runnable stop) {
        if (ended.getCount() == 0) {
            return;
        }
        stop.run();
        try {
            var inTime = ended.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println("havenjob: the command did not stop in time and is ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
