package com.havenjob.console.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A Chromium without a window, with a profile of its own that is gone when it is closed. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String READY = "DevTools listening on ";
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Chromium(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /**
     * The browser of this machine, by the names that distributions give it.
     *
     * @param path folders to look in, as in the environment's {@code PATH}
     */
    public static Optional<Path> find(@Nullable String path) {
        var folders = path == null ? Stream.<String>empty() : Stream.of(path.split(java.io.File.pathSeparator, -1));
        return folders.filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser program and waits until it takes commands. */
    public static Chromium start(Path program) throws NoBrowserException {
        var profile = newProfile();
        Process process;
        try {
            process = new ProcessBuilder(commandLine(program, profile))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            delete(profile);
            throw new NoBrowserException("The browser " + program + " cannot be started: " + e.getMessage());
        }
        try {
            return new Chromium(process, profile, DevTools.connect(address(process)));
        } catch (CompletionException | BrowserException e) {
            end(process);
            delete(profile);
            throw new NoBrowserException(program + " did not start as a browser: name a Chromium with --browser");
        }
    }

    /** A new tab that shares no cookie with any other. */
    public Tab newTab() {
        var context = tools.call(null, "Target.createBrowserContext", Map.of("disposeOnDetach", true))
                .path("browserContextId")
                .asString();
        var target = tools.call(null, "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asString();
        var session = tools.call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        return new Tab(tools, session, context);
    }

    @Override
    public void close() {
        tools.close();
        end(process);
        delete(profile);
    }

    private static List<String> commandLine(Path program, Path profile) {
        var line = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-gpu",
                "--disable-sync",
                "--force-color-profile=srgb",
                "--hide-scrollbars",
                "--password-store=basic"));
        if (System.getProperty("user.name").equals("root")) {
            // Chromium's sandbox refuses to work for root; it sees no page but ours.
            line.add("--no-sandbox");
        }
        line.add("about:blank");
        return line;
    }

    /** The browser says on stderr where it takes commands; what it says later must be read, or it would stop writing. */
    private static URI address(Process process) {
        var ready = new CompletableFuture<URI>();
        Thread.ofVirtual().name("browser-stderr").start(() -> {
            try (var lines = new BufferedReader(process.errorReader(StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(line -> line.startsWith(READY))
                        .forEach(line -> ready.complete(
                                URI.create(line.substring(READY.length()).strip())));
                ready.completeExceptionally(new BrowserException("The browser ended"));
            } catch (IOException | UncheckedIOException e) {
                ready.completeExceptionally(e);
            }
        });
        return ready.orTimeout(LONGEST_START.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static Path newProfile() {
        try {
            return Files.createTempDirectory("havenjob-browser-");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the browser's profile", e);
        }
    }

    /** A dying browser still writes; what it leaves is in the system's folder for temporary files. */
    private static void delete(Path profile) {
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException e) {
            profile.toFile().deleteOnExit();
        }
    }
}
