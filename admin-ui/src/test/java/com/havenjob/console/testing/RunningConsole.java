package com.havenjob.console.testing;

import com.havenjob.console.ConsoleComposition;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.TemporaryServer;
import java.util.Map;

/**
 * The whole program as people run it, with its doors and its queue, on a database of its own. Started by the first test
 * that asks, shared by all tests of the JVM, and ended with it. Tests keep apart by people of their own.
 */
public final class RunningConsole {

    private RunningConsole() {}

    /** The one of this JVM; the second call returns the same. */
    public static HavenJobProcess shared() {
        return Shared.SERVER.process();
    }

    private static final class Shared {
        static final TemporaryServer SERVER = TemporaryServer.start(
                        ConsoleComposition.class, Map.of("vaadin.productionMode", "true"))
                .untilTheEnd();
    }
}
