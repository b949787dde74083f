package com.havenjob.database;

import com.havenjob.kernel.Refusal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL in the care of this process: its files live below the data directory and survive, commits are durable, every
 * connection needs a password, and a server left behind by a killed HavenJob is stopped before a new one starts.
 *
 * <p>The library behind it is made for tests: it switches fsync off and trusts every local user. Both are set right here.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final String VERSION = "18";
    private static final Duration LONGEST_START =
            Duration.ofMinutes(2); // replaying the log after a crash takes its time
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final int port;
    private final Passwords passwords;
    private final @Nullable EmbeddedPostgres server;
    private final @Nullable KeeperLock keeper;

    private EmbeddedDatabase(
            int port, Passwords passwords, @Nullable EmbeddedPostgres server, @Nullable KeeperLock keeper) {
        this.port = port;
        this.passwords = passwords;
        this.server = server;
        this.keeper = keeper;
    }

    /** Starts the server; {@link Refusal} where another HavenJob keeps this directory or the files are not its own. */
    static EmbeddedDatabase start(Path dataDirectory) {
        var keeper = KeeperLock.tryAcquire(dataDirectory)
                .orElseThrow(() -> new Refusal("Another HavenJob works on " + dataDirectory
                        + ": stop it, or name another folder with --data"));
        return startAs(keeper, dataDirectory);
    }

    /** Joins the server of a HavenJob that runs on this directory, or starts one for this process alone. */
    static EmbeddedDatabase attachOrStart(Path dataDirectory) {
        var keeper = KeeperLock.tryAcquire(dataDirectory);
        if (keeper.isPresent()) {
            return startAs(keeper.get(), dataDirectory);
        }
        var running = PostmasterFile.in(clusterOf(dataDirectory))
                .filter(PostmasterFile::serverIsAlive)
                .orElseThrow(() -> new Refusal("Another HavenJob is starting or stopping on " + dataDirectory
                        + ": wait a moment and try again"));
        return new EmbeddedDatabase(running.port(), passwordsOf(dataDirectory), null, null);
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Bootstrap.DATABASE;
    }

    Login application() {
        return passwords.of(Bootstrap.APPLICATION);
    }

    Login migrator() {
        return passwords.of(Bootstrap.MIGRATOR);
    }

    /** Stops the server if this process started it; open transactions are rolled back. */
    @Override
    public void close() {
        try (var _ = keeper) {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            log.error("The embedded database did not stop; the next start will stop it", e);
        }
    }

    private static EmbeddedDatabase startAs(KeeperLock keeper, Path dataDirectory) {
        try {
            var cluster = clusterOf(dataDirectory);
            refuseForeignVersion(cluster);
            PostmasterFile.in(cluster).ifPresent(PostmasterFile::clearAway);
            var passwords = passwordsOf(dataDirectory);
            if (Files.notExists(versionFileOf(cluster))) {
                makeCluster(dataDirectory, cluster, passwords);
            }
            var server = launch(dataDirectory, cluster, passwords, LONGEST_START);
            var database = new EmbeddedDatabase(server.getPort(), passwords, server, keeper);
            bootstrap(database);
            return database;
        } catch (RuntimeException | Error e) {
            // The second call changes nothing, where the database was closed with its lock already.
            keeper.close();
            throw e;
        }
    }

    private static void bootstrap(EmbeddedDatabase database) {
        try {
            Bootstrap.run(database.port, database.passwords);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /** Files get the database's name when they are whole: a first start that is killed must not spoil the next one. */
    private static void makeCluster(Path dataDirectory, Path cluster, Passwords passwords) {
        refuseSomethingElse(cluster);
        var unfinished = dataDirectory.resolve("postgres.unfinished");
        PostmasterFile.in(unfinished).ifPresent(PostmasterFile::clearAway);
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            launch(dataDirectory, unfinished, passwords, LONGEST_START).close();
            Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refusal(
                    "Cannot make the embedded database in " + cluster + ": give this user write access to the folder "
                            + "around it",
                    e);
        }
    }

    private static void refuseSomethingElse(Path cluster) {
        var files = cluster.toFile().list();
        if (files != null && files.length > 0) {
            throw new Refusal("The folder " + cluster + " holds something that is no database: move it away, "
                    + "or name another folder with --data");
        }
    }

    /** Leaves no server behind where it fails: the library starts one and then only waits for its answer. */
    static EmbeddedPostgres launch(Path dataDirectory, Path cluster, Passwords passwords, Duration longestStart) {
        var superuser = passwords.of(SUPERUSER);
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            dataDirectory.resolve("postgres-binaries").toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(longestStart)
                    // These three are handed to initdb as they stand, whatever the method's name says.
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwords.fileOf(SUPERUSER).toString())
                    .setConnectConfig("password", superuser.password())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("max_wal_size", "512MB")
                    .setServerConfig("timezone", "UTC")
                    .start();
        } catch (IOException | IllegalStateException e) {
            PostmasterFile.in(cluster).ifPresent(PostmasterFile::clearAway);
            throw new Refusal("The embedded database did not start on " + cluster + ": " + e.getMessage(), e);
        }
    }

    private static void refuseForeignVersion(Path cluster) {
        var versionFile = versionFileOf(cluster);
        try {
            var found = Files.exists(versionFile)
                    ? Optional.of(Files.readString(versionFile).strip())
                    : Optional.<String>empty();
            found.filter(version -> !version.equals(VERSION)).ifPresent(version -> {
                throw new Refusal("The data in " + cluster + " was written by PostgreSQL " + version
                        + ", this HavenJob brings PostgreSQL " + VERSION
                        + ": start the HavenJob that wrote it, make a backup there, and restore it here");
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + versionFile, e);
        }
    }

    private static Path versionFileOf(Path cluster) {
        return cluster.resolve("PG_VERSION");
    }

    private static Path clusterOf(Path dataDirectory) {
        return dataDirectory.resolve("postgres");
    }

    private static Passwords passwordsOf(Path dataDirectory) {
        return new Passwords(dataDirectory.resolve("secrets"));
    }
}
