package com.havenjob.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The database that this process works on, and the connection settings for it. Closing it stops what this process
 * started, and nothing else.
 */
public final class Database implements AutoCloseable {

    private final Map<String, Object> springProperties;
    private final Runnable stop;

    private Database(Map<String, Object> springProperties, Runnable stop) {
        this.springProperties = Map.copyOf(springProperties);
        this.stop = stop;
    }

    /** Opens the database as its keeper: starts the embedded server where no external one is named. */
    public static Database open(DatabaseSettings settings) {
        return settings.externalUrl()
                .map(Database::external)
                .orElseGet(() -> embedded(EmbeddedDatabase.start(settings.dataDirectory())));
    }

    /**
     * Opens the database for one command: works beside a running HavenJob on its server where there is one, and otherwise
     * starts the embedded server for as long as the command runs.
     */
    public static Database openBeside(DatabaseSettings settings) {
        return settings.externalUrl()
                .map(Database::external)
                .orElseGet(() -> embedded(EmbeddedDatabase.attachOrStart(settings.dataDirectory())));
    }

    /** Spring Boot properties that lead the pool and Flyway to this database. */
    public Map<String, Object> springProperties() {
        return springProperties;
    }

    @Override
    public void close() {
        stop.run();
    }

    private static Database embedded(EmbeddedDatabase server) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("spring.datasource.url", server.jdbcUrl());
        properties.put("spring.datasource.username", server.application().user());
        properties.put("spring.datasource.password", server.application().password());
        properties.put("spring.flyway.user", server.migrator().user());
        properties.put("spring.flyway.password", server.migrator().password());
        return new Database(properties, server::close);
    }

    private static Database external(String text) {
        var url = DatabaseUrl.parse(text);
        var properties = new LinkedHashMap<String, Object>();
        properties.put("spring.datasource.url", url.jdbcUrl());
        put(properties, "spring.datasource.username", url.user());
        put(properties, "spring.datasource.password", url.password());
        return new Database(properties, () -> {});
    }

    private static void put(Map<String, Object> properties, String key, Optional<String> value) {
        value.ifPresent(text -> properties.put(key, text));
    }
}
