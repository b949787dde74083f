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
    private static final String SPRINGS_URL_VARIABLE = "SPRING_DATASOURCE_URL";

    /**
     * Reads the environment. {@code --data} on the command line goes before {@code HAVENJOB_DATA}, and
     * {@code HAVENJOB_DATABASE_URL} before Spring's own {@code SPRING_DATASOURCE_URL}, whose login Spring reads itself.
     */
    public static DatabaseSettings of(Optional<Path> dataOption, Map<String, String> environment) {
        var directory = dataOption
                .or(() -> setting(environment, DIRECTORY_VARIABLE).map(Path::of))
                .orElseGet(() -> Path.of("data"));
        var externalUrl = setting(environment, URL_VARIABLE).or(() -> setting(environment, SPRINGS_URL_VARIABLE));
        return new DatabaseSettings(directory.toAbsolutePath().normalize(), externalUrl);
    }

    private static Optional<String> setting(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Without the external address, which may hold a password. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + dataDirectory + (externalUrl.isPresent() ? ", external]" : ", embedded]");
    }
}
