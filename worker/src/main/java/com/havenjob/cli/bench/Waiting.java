package com.havenjob.cli.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that another thread or process brings about. */
final class Waiting {

    private Waiting() {}

    /** Looks every {@code pause} until the condition holds; an error after {@code longest}. */
    static void until(BooleanSupplier condition, Duration pause, Duration longest, String what) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited " + longest.toSeconds() + " s in vain for " + what);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
