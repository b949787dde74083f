package com.havenjob.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks a command to stop when it is interrupted (Ctrl-C). Its {@link com.havenjob.process.HavenJobProcess} holds the end
 * of the JVM until it did.
 */
final class Interruption {

    private final AtomicBoolean ended = new AtomicBoolean();

    /** From now on an interruption asks for a stop in this way. */
    void asks(Runnable stop) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (!ended.get()) {
                                stop.run();
                            }
                        },
                        "interruption"));
    }

    /** The command ended; nobody is asked any more. */
    void end() {
        ended.set(true);
    }
}
