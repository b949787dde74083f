package com.havenjob.cli;

import com.havenjob.kernel.Refusal;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks a command to stop when it is interrupted (Ctrl-C). Its {@link com.havenjob.process.HavenJobProcess} holds the end
 * of the JVM until it did.
 */
final class Interruption {

    private final AtomicBoolean ended = new AtomicBoolean();

    /** From now on an interruption asks for a stop in this way; {@link Refusal} where there was one already. */
    void asks(Runnable stop) {
        var hook = new Thread(
                () -> {
                    if (!ended.get()) {
                        stop.run();
                    }
                },
                "interruption");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            throw new Refusal("Interrupted before the work began; nothing was changed", alreadyEnding);
        }
    }

    /** The command ended; nobody is asked any more. */
    void end() {
        ended.set(true);
    }
}
