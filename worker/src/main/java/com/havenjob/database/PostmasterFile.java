package com.havenjob.database;

import com.havenjob.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a running server notes of itself in {@code postmaster.pid} (PostgreSQL's manual, section 66.1). The file outlives
 * a kill of its parent together with the server, and outlives a power cut without it.
 */
record PostmasterFile(Path cluster, Path file, long pid, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final Logger log = LoggerFactory.getLogger(PostmasterFile.class);

    /** Reads the file of a cluster; empty where no server runs, or where one has only begun to start. */
    static Optional<PostmasterFile> in(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            return lines.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(new PostmasterFile(
                            cluster,
                            file,
                            Long.parseLong(lines.get(PID_LINE).strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (IOException | NumberFormatException e) {
            throw new Refusal("Cannot read " + file + ": if no PostgreSQL runs on this directory, delete the file", e);
        }
    }

    /** Whether the process it names lives and really is PostgreSQL on this directory: process numbers are used again. */
    boolean serverIsAlive() {
        return holder() instanceof Holder.ThisServer;
    }

    /**
     * Stops a server that was left behind. {@link Refusal} where a PostgreSQL lives under this number that cannot be told
     * from one on this directory: two servers on the same files destroy them.
     */
    void clearAway() {
        try {
            switch (holder()) {
                case Holder.ThisServer(var server) -> {
                    log.warn("A database server was left behind by a killed HavenJob; stopping it, process={}", pid);
                    stop(server);
                }
                // PostgreSQL takes any process of its own user for a server on these files, and would not start.
                case Holder.AnotherProgram _ -> Files.deleteIfExists(file);
                // It tells a dead process by itself, and then makes sure that no child of it still writes.
                case Holder.Nobody _ -> log.info("The database was not shut down; it will recover, process={}", pid);
                case Holder.AnotherPostgres _ ->
                    throw new Refusal(
                            file + " names the process " + pid + ", a PostgreSQL of which HavenJob cannot tell "
                                    + "whether it works on this directory: stop it, or delete the file if it belongs elsewhere");
            }
        } catch (IOException e) {
            throw new Refusal("Cannot clear away " + file + ": delete it if no PostgreSQL runs on this directory", e);
        }
    }

    private Holder holder() {
        var process = ProcessHandle.of(pid);
        // Unknown where it is another user's: PostgreSQL judges that as well.
        var executable = process.flatMap(named -> named.info().command())
                .map(Path::of)
                .map(Path::getFileName)
                .map(Path::toString);
        if (process.isEmpty() || executable.isEmpty()) {
            return new Holder.Nobody();
        }
        if (!executable.get().startsWith("postgres")) {
            return new Holder.AnotherProgram();
        }
        var arguments = process.get().info().arguments().map(List::of).orElse(List.of());
        return arguments.stream().anyMatch(this::isThisCluster)
                ? new Holder.ThisServer(process.get())
                : new Holder.AnotherPostgres();
    }

    /** However it is spelled: the server may have been started by a path that goes through a link. */
    private boolean isThisCluster(String argument) {
        var path = Path.of(argument);
        try {
            return path.isAbsolute() && Files.isSameFile(path, cluster);
        } catch (IOException e) {
            log.debug("Not a path to the database: {}", path, e);
            return false;
        }
    }

    private void stop(ProcessHandle server) throws IOException {
        // SIGINT is PostgreSQL's «fast shutdown»; the platform's own destroy() would wait for every client to leave.
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                .inheritIO()
                .start();
        try {
            server.onExit().get(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while the left-behind database server " + pid + " was stopping", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new Refusal(
                    "The left-behind database server " + pid + " does not stop: end it with «kill -QUIT " + pid + "»",
                    e);
        }
    }

    /** Who has the process number that the file names. */
    private sealed interface Holder {

        record Nobody() implements Holder {}

        record AnotherProgram() implements Holder {}

        record AnotherPostgres() implements Holder {}

        record ThisServer(ProcessHandle process) implements Holder {}
    }
}
