package com.havenjob.console;

import com.havenjob.database.DatabaseSettings;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code console}: the web pages without doors, queue and clock, until it is told to end. */
@Command(
        name = "console",
        mixinStandardHelpOptions = true,
        description = "Runs the console alone, beside workers on the same external database.")
final class ConsoleCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port of the console; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the data (default: HAVENJOB_DATA, or data).")
    private @Nullable Path data;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var settings = DatabaseSettings.of(Optional.ofNullable(data), System.getenv());
        Logs.forServer(settings.dataDirectory());
        var properties = Map.<String, Object>of("server.port", Integer.toString(port));
        try (var process = HavenJobProcess.serve(ConsoleOnlyComposition.class, settings, properties)) {
            var out = spec.commandLine().getOut();
            out.println("The console is ready: http://localhost:" + process.webPort());
            out.flush();
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
