package com.havenjob.console;

import com.havenjob.cli.HavenJobCommand;
import com.havenjob.database.DatabaseSettings;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.worker.demo.DemoLoader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code rehearse DIR}: starts everything, takes the demo's mail, shows a page, and ends. The launcher lets the JVM watch
 * which classes that needs and keeps them, so that later starts are fast.
 *
 * @see "ops/decisions/0006-a-class-cache-from-a-rehearsal.md"
 */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        hidden = true,
        description = "Starts everything on a folder of its own, and ends.")
final class RehearseCommand implements Callable<Integer> {

    private static final String ANY_FREE = "0";
    private static final String ONLY_HERE = "127.0.0.1";

    @Parameters(paramLabel = "DIR", description = "Folder of the rehearsal's data; nobody else's.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private Path directory;

    @Override
    public Integer call() throws IOException {
        // Never an external database, whatever the environment names.
        var settings = new DatabaseSettings(directory.toAbsolutePath().normalize(), Optional.empty());
        Logs.forServer(settings.dataDirectory());
        var properties = Map.<String, Object>of(
                // As it is delivered, also where it runs from a build's class files.
                "vaadin.productionMode", "true",
                "server.address", ONLY_HERE,
                "server.port", ANY_FREE,
                "havenjob.smtp.bind-address", ONLY_HERE,
                "havenjob.smtp.port", ANY_FREE);
        try (var process = HavenJobProcess.serve(ConsoleComposition.class, settings, properties)) {
            process.bean(DemoLoader.class).load();
            show(process.webPort(), "/sign-in");
            show(process.webPort(), "/actuator/health/readiness");
        }
        return HavenJobCommand.DONE;
    }

    private static void show(int port, String path) throws IOException {
        try (var page =
                URI.create("http://" + ONLY_HERE + ":" + port + path).toURL().openStream()) {
            page.readAllBytes();
        }
    }
}
