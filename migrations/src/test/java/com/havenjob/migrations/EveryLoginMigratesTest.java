package com.havenjob.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Each test begins without the three roles, as it is for a person who installs HavenJob. */
class EveryLoginMigratesTest {

    private static final List<String> ROLES = List.of("havenjob_owner", "havenjob_worker", "havenjob_console");

    private static final Cluster CLUSTER = Cluster.start();

    @AfterAll
    static void stopCluster() {
        CLUSTER.close();
    }

    @AfterEach
    void emptyTheCluster() {
        var jdbc = JdbcClient.create(CLUSTER.superuser());
        Query.texts(jdbc, "SELECT datname FROM pg_database WHERE datname NOT IN ('postgres', 'template0', 'template1')")
                .forEach(database -> CLUSTER.administrate("DROP DATABASE " + database + " WITH (FORCE)"));
        Query.texts(
                        jdbc,
                        "SELECT rolname FROM pg_roles WHERE rolname <> 'postgres' AND NOT starts_with(rolname, 'pg_')")
                .forEach(role -> CLUSTER.administrate("DROP OWNED BY " + role + "; DROP ROLE " + role));
    }

    @Test
    void superuserMigrates() {
        CLUSTER.administrate("CREATE DATABASE jobs");
        assertMigratesOnce(CLUSTER.login(Cluster.SUPERUSER, "jobs"));
    }

    @Test
    void loginThatMayCreateRolesAndOwnsTheDatabaseMigrates() {
        CLUSTER.administrate("CREATE ROLE operator LOGIN CREATEROLE");
        CLUSTER.administrate("CREATE DATABASE jobs OWNER operator");
        assertMigratesOnce(CLUSTER.login("operator", "jobs"));
    }

    @Test
    void plainLoginMigratesWithRolesThatAnAdministratorMade() {
        CLUSTER.administrate("CREATE ROLE operator LOGIN");
        CLUSTER.administrate("CREATE DATABASE jobs");
        CLUSTER.administrate("GRANT CREATE ON DATABASE jobs TO operator");
        makeRolesFor("operator");
        assertMigratesOnce(CLUSTER.login("operator", "jobs"));
    }

    @Test
    void secondDatabaseOfTheClusterSharesTheRoles() {
        CLUSTER.administrate("CREATE ROLE operator LOGIN CREATEROLE");
        for (var database : List.of("jobs", "more_jobs")) {
            CLUSTER.administrate("CREATE DATABASE " + database + " OWNER operator");
            assertMigratesOnce(CLUSTER.login("operator", database));
        }
    }

    @Test
    void anotherLoginOfTheOwnerRoleCanMigrateNext() {
        CLUSTER.administrate("CREATE ROLE first LOGIN CREATEROLE");
        CLUSTER.administrate("CREATE DATABASE jobs OWNER first");
        assertMigratesOnce(CLUSTER.login("first", "jobs"));
        CLUSTER.administrate("CREATE ROLE second LOGIN IN ROLE havenjob_owner, havenjob_worker, havenjob_console");
        assertThat(Cluster.migrate(CLUSTER.login("second", "jobs")).success).isTrue();
    }

    @Test
    void loginThatMayNotCreateTheMissingRolesIsToldWhatToAskFor() {
        CLUSTER.administrate("CREATE ROLE operator LOGIN");
        CLUSTER.administrate("CREATE DATABASE jobs OWNER operator");
        assertThatThrownBy(() -> Cluster.migrate(CLUSTER.login("operator", "jobs")))
                .hasMessageContaining("Role «havenjob_owner» is missing and login «operator» may not create it.")
                .hasMessageContaining("CREATE ROLE havenjob_owner NOLOGIN; GRANT havenjob_owner TO operator");
    }

    @Test
    void loginThatIsNoMemberOfTheRolesIsToldWhatToAskFor() {
        makeRolesFor("postgres");
        CLUSTER.administrate("CREATE ROLE operator LOGIN CREATEROLE");
        CLUSTER.administrate("CREATE DATABASE jobs OWNER operator");
        assertThatThrownBy(() -> Cluster.migrate(CLUSTER.login("operator", "jobs")))
                .hasMessageContaining("Login «operator» is no member of role «havenjob_owner»")
                .hasMessageContaining("GRANT havenjob_owner TO operator WITH INHERIT TRUE, SET TRUE;");
    }

    @Test
    void workersLoginSeesAllRowsUntilItActsForAPerson() {
        CLUSTER.administrate("CREATE DATABASE jobs");
        var superuser = CLUSTER.login(Cluster.SUPERUSER, "jobs");
        Cluster.migrate(superuser);
        var anna = new SampleRows(JdbcClient.create(superuser));
        var bruno = new SampleRows(JdbcClient.create(superuser));
        anna.idIn("applications");
        bruno.idIn("applications");
        CLUSTER.administrate("CREATE ROLE server LOGIN IN ROLE havenjob_worker, havenjob_console");
        assertThat(applicationsSeen(CLUSTER.login("server", "jobs"), anna)).containsExactly(2, 1);
    }

    private void makeRolesFor(String login) {
        for (var role : ROLES) {
            CLUSTER.administrate("CREATE ROLE " + role + " NOLOGIN");
            CLUSTER.administrate("GRANT " + role + " TO " + login + " WITH INHERIT TRUE, SET TRUE");
        }
    }

    /** The first run does everything and the second nothing; the owner role owns it; the login acts for a person. */
    private static void assertMigratesOnce(DataSource dataSource) {
        assertThat(Cluster.migrate(dataSource).migrationsExecuted).isGreaterThan(10);
        assertThat(Cluster.migrate(dataSource).migrationsExecuted).isZero();

        var jdbc = JdbcClient.create(dataSource);
        assertThat(OwnershipAndGrantsTest.strangers(jdbc)).isEmpty();
        assertThat(Query.texts(jdbc, "SELECT pg_has_role(role, 'SET')::text FROM unnest(?::text[]) AS role", (Object)
                        ROLES.toArray(String[]::new)))
                .containsExactly("true", "true", "true");

        var anna = new SampleRows(jdbc);
        var bruno = new SampleRows(jdbc);
        anna.idIn("applications");
        bruno.idIn("applications");
        assertThat(applicationsSeen(dataSource, anna)).containsExactly(2, 1);
    }

    /** How many applications the login sees by itself, and how many as the console acting for the user. */
    private static List<Integer> applicationsSeen(DataSource dataSource, SampleRows user) {
        try (var connection = dataSource.getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var all = Query.number(jdbc, "SELECT count(*) FROM havenjob.applications");
            jdbc.sql("SET ROLE havenjob_console").update();
            jdbc.sql("SET havenjob.user_id = '%s'".formatted(user.user())).update();
            return List.of(all, Query.number(jdbc, "SELECT count(*) FROM havenjob.applications"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
