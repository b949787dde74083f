package com.havenjob.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every server begins without the three roles, as it does for a person who installs HavenJob. */
class EveryLoginMigratesTest {

    private Cluster cluster;

    @BeforeEach
    void startEmptyCluster() {
        cluster = Cluster.start();
    }

    @AfterEach
    void stopCluster() {
        cluster.close();
    }

    @Test
    void superuserMigratesAndTheSecondRunDoesNothing() {
        assertEverythingIsMigrated(cluster.superuser());
        assertThat(Cluster.migrate(cluster.superuser()).migrationsExecuted).isZero();
    }

    @Test
    void loginThatMayCreateRolesAndOwnsTheDatabaseMigrates() {
        cluster.administrate("CREATE ROLE operator LOGIN CREATEROLE");
        cluster.administrate("CREATE DATABASE jobs OWNER operator");
        assertEverythingIsMigrated(cluster.login("operator", "jobs"));
        assertThat(Cluster.migrate(cluster.login("operator", "jobs")).migrationsExecuted)
                .isZero();
    }

    @Test
    void plainLoginMigratesWithRolesThatAnAdministratorMade() {
        cluster.administrate("CREATE ROLE operator LOGIN");
        cluster.administrate("CREATE DATABASE jobs");
        cluster.administrate("GRANT CREATE ON DATABASE jobs TO operator");
        for (var role : List.of("havenjob_owner", "havenjob_worker", "havenjob_console")) {
            cluster.administrate("CREATE ROLE " + role + " NOLOGIN");
            cluster.administrate("GRANT " + role + " TO operator WITH INHERIT TRUE, SET TRUE");
        }
        assertEverythingIsMigrated(cluster.login("operator", "jobs"));
        assertThat(Cluster.migrate(cluster.login("operator", "jobs")).migrationsExecuted)
                .isZero();
    }

    private static void assertEverythingIsMigrated(DataSource dataSource) {
        assertThat(Cluster.migrate(dataSource).success).isTrue();
    }

    @Test
    void loginWithoutTheRightToCreateRolesIsToldWhatToAskFor() {
        cluster.administrate("CREATE ROLE operator LOGIN");
        cluster.administrate("CREATE DATABASE jobs OWNER operator");
        assertThatThrownBy(() -> Cluster.migrate(cluster.login("operator", "jobs")))
                .hasMessageContaining("Role «havenjob_owner» is missing and login «operator» may not create it.")
                .hasMessageContaining("CREATE ROLE havenjob_owner NOLOGIN; GRANT havenjob_owner TO operator");
    }
}
