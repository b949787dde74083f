package com.havenjob.process;

import com.havenjob.database.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A server on data of its own, which go with it when it is closed: for a look or a try that must meet nobody's mail. Its
 * doors take whatever ports are free.
 */
public final class TemporaryServer implements AutoCloseable {

    private final HavenJobProcess process;
    private final Path dataDirectory;

    private TemporaryServer(HavenJobProcess process, Path dataDirectory) {
        this.process = process;
        this.dataDirectory = dataDirectory;
    }

    /** Starts one on an empty database. */
    public static TemporaryServer start(Class<?> composition, Map<String, Object> properties) {
        var all = new LinkedHashMap<String, Object>(Map.of("server.port", "0", "havenjob.smtp.port", "0"));
        all.putAll(properties);
        var data = newFolder();
        try {
            return new TemporaryServer(
                    HavenJobProcess.serve(composition, new DatabaseSettings(data, Optional.empty()), all), data);
        } catch (RuntimeException e) {
            delete(data);
            throw e;
        }
    }

    public HavenJobProcess process() {
        return process;
    }

    /** Where its data lie, for commands that work beside it. */
    public Path dataDirectory() {
        return dataDirectory;
    }

    /** Ends it with the JVM, where nobody else does. */
    public TemporaryServer untilTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "temporary-server"));
        return this;
    }

    /** Ends the server and deletes its data; the second call changes nothing. */
    @Override
    public void close() {
        try {
            process.close();
        } finally {
            delete(dataDirectory);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("havenjob-temporary-");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for temporary data", e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Temporary data stay in " + folder, e);
        }
    }
}
