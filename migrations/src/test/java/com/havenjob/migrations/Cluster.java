package com.havenjob.migrations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL server of its own, empty at first; works as root and as anybody else. Closing it deletes its data. */
final class Cluster implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres postgres;

    private Cluster(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Cluster start() {
        try {
            return new Cluster(EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "30")
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The one cluster that was migrated by a superuser; tests that change rows in it roll back. */
    static DataSource migrated() {
        return Migrated.DATA_SOURCE;
    }

    /** A connection to the migrated cluster in a transaction that the test rolls back. */
    static Connection transaction() {
        try {
            var connection = migrated().getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    DataSource superuser() {
        return postgres.getPostgresDatabase();
    }

    DataSource login(String name, String database) {
        return postgres.getDatabase(name, database);
    }

    void administrate(String sql) {
        JdbcClient.create(superuser()).sql(sql).update();
    }

    /** Migrates as the application does: default schema and history in «havenjob». */
    static MigrateResult migrate(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .defaultSchema("havenjob")
                .load()
                .migrate();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Started when first asked for; the server ends with the JVM through the library's own hook. */
    private static final class Migrated {
        static final DataSource DATA_SOURCE = start();

        private static DataSource start() {
            var dataSource = Cluster.start().superuser();
            migrate(dataSource);
            return dataSource;
        }
    }
}
