package com.havenjob.process;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What happens when the JVM is told to end (SIGTERM, Ctrl-C). It is in place before the start begins: a start that is
 * interrupted would otherwise leave its database server behind.
 */
final class OrderlyEnd {

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final CompletableFuture<Optional<HavenJobProcess>> started = new CompletableFuture<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private OrderlyEnd(Consumer<HavenJobProcess> whenTold) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(whenTold), "havenjob-shutdown"));
    }

    /** A server works until it is told to end. */
    static OrderlyEnd ofServer() {
        return new OrderlyEnd(HavenJobProcess::close);
    }

    /** A command comes to its own end, and is given the time for it. */
    static OrderlyEnd ofCommand() {
        return new OrderlyEnd(_ -> {});
    }

    HavenJobProcess starting(Supplier<HavenJobProcess> start) {
        try {
            var process = start.get();
            started.complete(Optional.of(process));
            return process;
        } finally {
            // Only where the start failed: the first completion counts.
            if (started.complete(Optional.empty())) {
                ended.countDown();
            }
        }
    }

    void reached() {
        ended.countDown();
    }

    private void end(Consumer<HavenJobProcess> whenTold) {
        started.completeOnTimeout(Optional.empty(), LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                .join()
                .filter(_ -> ended.getCount() > 0)
                .ifPresent(whenTold);
        try {
            if (!ended.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("havenjob: broken off after " + LONGEST_WAIT_SECONDS
                        + " s without coming to its end; the next start clears up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
