package com.havenjob.cli;

import com.havenjob.kernel.Refusal;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks a command to stop when it is interrupted (Ctrl-C). Its {@link com.havenjob.process.HavenJobProcess} holds the end
 * of the JVM until it did.
 */
final class Interruption {

    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean asked = new AtomicBoolean();

    /** From now on an interruption asks for a stop in this way; {@link Refusal} where there was one already. */
    void asks(Runnable stop) {
        var hook = new Thread(
                () -> {
                    if (!ended.get()) {
                        asked.set(true);
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

    /** Whether the command was interrupted and is to end soon. */
    boolean isAsked() {
        return asked.get();
    }

    /** The command ended; nobody is asked any more. */
    void end() {
        ended.set(true);
    }
}
