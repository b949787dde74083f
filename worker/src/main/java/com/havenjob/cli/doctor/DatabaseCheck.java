package com.havenjob.cli.doctor;

import com.havenjob.cli.doctor.Finding.Fine;
import com.havenjob.cli.doctor.Finding.Note;
import com.havenjob.cli.doctor.Finding.Wrong;
import com.havenjob.database.Database;
import com.havenjob.database.DatabaseSettings;
import com.havenjob.kernel.Refusal;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/** Whether the database answers, is new enough, and has the tables of this version. It changes nothing. */
final class DatabaseCheck {

    private static final int OLDEST_SERVER = 18;
    private static final String SCHEMA = "havenjob";

    private final List<Finding> findings = new ArrayList<>();

    private DatabaseCheck() {}

    static List<Finding> of(DatabaseSettings settings) {
        var check = new DatabaseCheck();
        if (settings.externalUrl().isEmpty()
                && !Files.exists(settings.dataDirectory().resolve("postgres"))) {
            return List.of(
                    new Note("There is no database yet in " + settings.dataDirectory() + ": the first start makes it"));
        }
        if (settings.externalUrl().isEmpty() && !Files.isWritable(settings.dataDirectory())) {
            return List.of(
                    new Note("The database in " + settings.dataDirectory() + " cannot be asked before that is mended"));
        }
        try (var database = Database.openBeside(settings)) {
            check.server(database.springProperties());
        } catch (Refusal refusal) {
            check.findings.add(new Wrong(String.valueOf(refusal.getMessage())));
        }
        return check.findings;
    }

    private void server(Map<String, Object> properties) {
        var url = text(properties, "spring.datasource.url");
        var login = new Properties();
        put(login, "user", text(properties, "spring.datasource.username"));
        put(login, "password", text(properties, "spring.datasource.password"));
        login.setProperty("connectTimeout", "10");
        try (var connection = DriverManager.getConnection(url, login)) {
            var major = connection.getMetaData().getDatabaseMajorVersion();
            findings.add(
                    major >= OLDEST_SERVER
                            ? new Fine("PostgreSQL " + major + " answers")
                            : new Wrong("PostgreSQL " + major + " is too old: HavenJob needs " + OLDEST_SERVER
                                    + " or newer"));
            migrations(properties);
        } catch (SQLException e) {
            findings.add(new Wrong("The database does not let HavenJob in (" + e.getMessage()
                    + "): is it running, and is HAVENJOB_DATABASE_URL right?"));
        }
    }

    private void migrations(Map<String, Object> properties) {
        try {
            var flyway = Flyway.configure()
                    .dataSource(
                            first(properties, "spring.flyway.url", "spring.datasource.url"),
                            first(properties, "spring.flyway.user", "spring.datasource.username"),
                            first(properties, "spring.flyway.password", "spring.datasource.password"))
                    .schemas(SCHEMA)
                    .defaultSchema(SCHEMA)
                    .load()
                    .info();
            var newer = List.of(flyway.all()).stream()
                    .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                    .count();
            if (newer > 0) {
                findings.add(new Wrong("The database was migrated by a newer HavenJob: start that version"));
            } else if (flyway.pending().length > 0) {
                findings.add(new Wrong(
                        "The database waits for " + flyway.pending().length + " migrations: start this HavenJob once"));
            } else {
                findings.add(new Fine("The database has the tables of this version"));
            }
        } catch (FlywayException e) {
            findings.add(
                    new Wrong("The migrations cannot be read (" + e.getMessage() + "): is this a HavenJob database?"));
        }
    }

    private static String first(Map<String, Object> properties, String preferred, String otherwise) {
        return properties.containsKey(preferred) ? text(properties, preferred) : text(properties, otherwise);
    }

    private static String text(Map<String, Object> properties, String key) {
        return String.valueOf(properties.getOrDefault(key, ""));
    }

    private static void put(Properties login, String key, String value) {
        if (!value.isEmpty()) {
            login.setProperty(key, value);
        }
    }
}
