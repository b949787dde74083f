package com.havenjob.console.testing;

import com.havenjob.console.ConsoleComposition;
import com.havenjob.database.DatabaseSettings;
import com.havenjob.process.HavenJobProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * The whole program as people run it, with its doors and its queue, on a database of its own. Started by the first test
 * that asks, shared by all tests of the JVM, and ended with it. Tests keep apart by people of their own.
 */
public final class RunningConsole {

    private RunningConsole() {}

    /** The one of this JVM; the second call returns the same. */
    public static HavenJobProcess shared() {
        return Shared.PROCESS;
    }

    private static HavenJobProcess start() {
        try {
            var data = Files.createTempDirectory("havenjob-running-console-");
            var process = HavenJobProcess.serve(
                    ConsoleComposition.class,
                    new DatabaseSettings(data, Optional.empty()),
                    Map.of("server.port", "0", "havenjob.smtp.port", "0", "vaadin.productionMode", "true"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                process.close();
                delete(data);
            }));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the test's data", e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The test's data stays in " + folder, e);
        }
    }

    private static final class Shared {
        static final HavenJobProcess PROCESS = start();
    }
}
