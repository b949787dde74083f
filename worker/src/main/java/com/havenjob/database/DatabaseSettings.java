package com.havenjob.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the data lives.
 *
 * @param dataDirectory the folder for everything that must survive a restart: the embedded database and the master key
 * @param externalUrl an external server instead of the embedded one; see {@link DatabaseUrl} for its forms
 */
public record DatabaseSettings(Path dataDirectory, Optional<String> externalUrl) {

    private static final String DIRECTORY_VARIABLE = "HAVENJOB_DATA";
    private static final String URL_VARIABLE = "HAVENJOB_DATABASE_URL";

    /** Reads the environment; {@code --data} on the command line goes before {@code HAVENJOB_DATA}. */
    public static DatabaseSettings of(Optional<Path> dataOption, Map<String, String> environment) {
        var directory = dataOption
                .or(() -> setting(environment, DIRECTORY_VARIABLE).map(Path::of))
                .orElseGet(() -> Path.of("data"));
        return new DatabaseSettings(directory.toAbsolutePath().normalize(), setting(environment, URL_VARIABLE));
    }

    private static Optional<String> setting(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
