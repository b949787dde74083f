package com.havenjob.console;

import com.havenjob.console.browser.Chromium;
import com.havenjob.console.browser.NoBrowserException;
import com.havenjob.process.Logs;
import com.havenjob.process.TemporaryServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code screenshots}: a demo of its own, photographed in a browser of this machine. */
@Command(
        name = "screenshots",
        mixinStandardHelpOptions = true,
        description = "Takes a picture of every screen of the demo: light, dark, and as on a phone.")
final class ScreenshotsCommand implements Callable<Integer> {

    private static final Set<String> LANGUAGES = Set.of("en", "de");

    @Parameters(paramLabel = "DIR", description = "Folder for the pictures.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private Path folder;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "Language of the screens: en or de (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = "--browser", paramLabel = "FILE", description = "A Chromium (default: the one on the PATH).")
    private @Nullable Path browser;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!LANGUAGES.contains(language)) {
            throw wrong("The console does not speak «" + language + "»: choose en or de");
        }
        makeFolder();
        var program = Optional.ofNullable(browser)
                .or(() -> Chromium.find(System.getenv("PATH")))
                .orElseThrow(
                        () -> wrong(
                                "No browser found: install Chromium (Debian: apt install chromium), or name one with --browser"));
        try (var chromium = Chromium.start(program)) {
            photograph(chromium);
        } catch (NoBrowserException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return 0;
    }

    /** A database of its own, so that pictures never show anybody's mail; no queue, so that they are the same every time. */
    private void photograph(Chromium chromium) throws IOException {
        Logs.forCommand();
        var quiet = Map.<String, Object>of(
                "jobrunr.background-job-server.enabled", "false", "spring.quartz.auto-startup", "false");
        try (var server = TemporaryServer.start(ConsoleComposition.class, quiet)) {
            spec.commandLine().getErr().println("Loading the demo …");
            var tour = DemoStage.prepare(server.process());
            tour.take(chromium, folder, language, this::say);
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "«" + folder + "» is no folder that pictures can be written to", e);
        }
    }

    private void say(Path file) {
        spec.commandLine().getOut().println(file);
        spec.commandLine().getOut().flush();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
