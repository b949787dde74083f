package com.havenjob.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OwnershipAndGrantsTest {

    private final JdbcClient jdbc = JdbcClient.create(Cluster.migrated());

    @Test
    void everythingBelongsToTheOwnerRole() {
        assertThat(strangers(jdbc))
                .as("objects whose script forgot SET LOCAL ROLE havenjob_owner")
                .isEmpty();
    }

    @Test
    void consoleTouchesNoTableWithoutRowSecurityButReadsTheQuestions() {
        assertThat(Query.texts(jdbc, """
                        SELECT relname || ' ' || privilege
                        FROM pg_class, unnest(ARRAY ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS privilege
                        WHERE relnamespace = 'havenjob'::regnamespace AND relkind IN ('r', 'v', 'm', 'p') AND NOT relrowsecurity
                          AND has_table_privilege('havenjob_console', oid, privilege)
                        """)).containsExactly("interview_questions SELECT");
    }

    @Test
    void consoleCannotCallWhatBindsTables() {
        assertThat(Query.texts(jdbc, """
                        SELECT proname FROM pg_proc WHERE pronamespace = 'havenjob'::regnamespace
                          AND has_function_privilege('havenjob_console', oid, 'EXECUTE')
                        """)).containsExactly("acting_user");
    }

    @Test
    void consoleReachesNoSchemaOfAVendor() {
        assertThat(schemasOpenTo("havenjob_console")).containsExactly("havenjob");
        assertThat(schemasOpenTo("havenjob_worker")).containsExactly("batch", "havenjob", "jobrunr", "quartz");
    }

    @Test
    void workerReadsAndWritesEveryTableAndMakesNone() {
        assertThat(Query.texts(jdbc, """
                        SELECT oid::regclass::text || ' ' || privilege
                        FROM pg_class, unnest(ARRAY ['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS privilege
                        WHERE relnamespace::regnamespace::text IN ('havenjob', 'quartz', 'batch', 'jobrunr') AND relkind IN ('r', 'v')
                          AND relname <> 'flyway_schema_history' AND NOT has_table_privilege('havenjob_worker', oid, privilege)
                        UNION ALL
                        SELECT oid::regclass::text || ' USAGE' FROM pg_class
                        WHERE relnamespace::regnamespace::text IN ('havenjob', 'quartz', 'batch', 'jobrunr')
                          AND CASE relkind WHEN 'S' THEN NOT has_sequence_privilege('havenjob_worker', oid, 'USAGE') ELSE false END
                        """))
                .as("privileges that the worker lacks")
                .isEmpty();
        for (var schema : List.of("havenjob", "quartz", "batch", "jobrunr")) {
            assertThat(Query.texts(jdbc, "SELECT has_schema_privilege('havenjob_worker', ?, 'CREATE')::text", schema))
                    .as("may the worker create in %s", schema)
                    .containsExactly("false");
        }
    }

    @Test
    void noneOfTheThreeRolesCanLogIn() {
        assertThat(Query.texts(jdbc, """
                        SELECT rolname FROM pg_roles WHERE rolname LIKE 'havenjob_%' AND NOT rolcanlogin AND NOT rolsuper
                          AND NOT rolbypassrls ORDER BY rolname
                        """)).containsExactly("havenjob_console", "havenjob_owner", "havenjob_worker");
    }

    @Test
    void everyForeignKeyHasAnIndexThatBeginsWithIt() {
        assertThat(Query.texts(jdbc, """
                        SELECT conrelid::regclass || '.' || attname FROM pg_constraint
                        JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
                        WHERE contype = 'f' AND connamespace = 'havenjob'::regnamespace
                          AND NOT EXISTS (SELECT FROM pg_index WHERE indrelid = conrelid AND indkey[0] = conkey[1]
                            AND (indpred IS NULL
                              OR pg_get_expr(indpred, indrelid) = '(' || quote_ident(attname) || ' IS NOT NULL)'))
                        """))
                .as("foreign keys whose parent's deletion would read the whole table")
                .isEmpty();
    }

    private List<String> schemasOpenTo(String role) {
        return Query.texts(jdbc, """
                SELECT nspname FROM pg_namespace
                WHERE nspname NOT IN ('public', 'information_schema') AND nspname NOT LIKE 'pg\\_%'
                  AND has_schema_privilege(?, oid, 'USAGE') ORDER BY nspname
                """, role);
    }

    /** Schemas, relations, routines and types that belong to another role than the owner. Flyway makes its history itself. */
    static List<String> strangers(JdbcClient jdbc) {
        return Query.texts(jdbc, """
                SELECT name FROM (
                    SELECT nspname AS name, nspname AS place, nspowner AS owner FROM pg_namespace
                    UNION ALL SELECT relname, relnamespace::regnamespace::text, relowner FROM pg_class WHERE relkind <> 'i'
                    UNION ALL SELECT proname, pronamespace::regnamespace::text, proowner FROM pg_proc
                    UNION ALL SELECT typname, typnamespace::regnamespace::text, typowner FROM pg_type WHERE typtype = 'e') AS object
                WHERE place IN ('havenjob', 'quartz', 'batch', 'jobrunr') AND owner <> 'havenjob_owner'::regrole
                  AND name <> 'flyway_schema_history'
                """);
    }
}
