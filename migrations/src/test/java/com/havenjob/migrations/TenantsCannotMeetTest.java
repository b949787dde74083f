package com.havenjob.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two users with a row in every table that belongs to users; the console's role acts for the first of them. */
class TenantsCannotMeetTest {

    private static final String FORBIDDEN = "violates row-level security policy";
    private static final String NO_GRANT = "permission denied";

    private final Connection connection = Cluster.transaction();
    private final JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    private final OwnedTables owned = new OwnedTables(jdbc);
    private final SampleRows anna = new SampleRows(jdbc);
    private final SampleRows bruno = new SampleRows(jdbc);

    @BeforeEach
    void fillEveryTableForBoth() {
        for (var table : owned.names()) {
            anna.idIn(table);
            bruno.idIn(table);
        }
    }

    @AfterEach
    void takeItBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void everyTableWithAUserIsBoundByBothPolicies() {
        assertThat(owned.withUserId()).hasSizeGreaterThan(15);
        for (var table : owned.names()) {
            assertThat(Query.texts(jdbc, """
                            SELECT policyname || ' ' || roles::text || ' ' || permissive || ' ' || cmd
                            FROM pg_policies JOIN pg_class ON relname = tablename
                            WHERE schemaname = 'havenjob' AND relnamespace = 'havenjob'::regnamespace AND relrowsecurity
                              AND permissive = 'PERMISSIVE' AND tablename = ? ORDER BY policyname
                            """, table))
                    .as("permissive policies of %s", table)
                    .containsExactly(
                            "own_rows {havenjob_console} PERMISSIVE ALL",
                            "worker_reaches_all {havenjob_worker} PERMISSIVE ALL");
        }
    }

    @Test
    void everyPolicyOfATableWithAUserComparesItWithTheActingUser() {
        for (var table : owned.withUserId()) {
            assertThat(Query.texts(jdbc, """
                            SELECT qual || ' and ' || with_check FROM pg_policies
                            WHERE schemaname = 'havenjob' AND tablename = ? AND policyname = 'own_rows'
                            """, table))
                    .as("condition of %s", table)
                    .containsExactly("(user_id = havenjob.acting_user()) and (user_id = havenjob.acting_user())");
        }
    }

    @Test
    void rowsOfAnotherUserCannotBeRead() {
        for (var table : reachableTables()) {
            as(anna.user(), () -> {
                assertThat(count(table)).as(table).isEqualTo(1);
                assertThat(count(table + " WHERE " + isOf(bruno, table)))
                        .as(table)
                        .isZero();
                assertThat(count(table + " WHERE " + isOf(anna, table)))
                        .as(table)
                        .isEqualTo(1);
            });
        }
    }

    @Test
    void rowsOfAnotherUserCannotBeUpdatedOrDeletedAndTheOwnCan() {
        for (var table : reachableTables()) {
            var column = owned.primaryKey(table).split(",", -1)[0];
            as(anna.user(), () -> {
                assertThat(update("UPDATE havenjob.%s SET %s = %s".formatted(table, column, column)))
                        .as("rows of %s that an UPDATE of all reaches", table)
                        .isEqualTo(1);
                assertThat(update("DELETE FROM havenjob.%s WHERE %s".formatted(table, isOf(bruno, table))))
                        .as("rows of the other in %s that a DELETE reaches", table)
                        .isZero();
                assertThat(update("DELETE FROM havenjob." + table))
                        .as("rows of %s that a DELETE of all reaches", table)
                        .isEqualTo(1);
            });
            assertThat(count(table + " WHERE " + isOf(bruno, table))).isEqualTo(1);
        }
    }

    @Test
    void rowsForAnotherUserCannotBeInserted() {
        for (var table : reachableTables()) {
            var insert = bruno.insert(table, bruno.values(table));
            as(
                    anna.user(),
                    () -> assertThatThrownBy(() -> update(insert)).as(table).hasStackTraceContaining(FORBIDDEN));
        }
    }

    @Test
    void ownRowsCannotBeGivenAwayOrTiedToAStrangers() {
        assertThat(owned.links()).hasSizeGreaterThan(25);
        for (var link : owned.links()) {
            if (!reachableTables().contains(link.table())) {
                continue;
            }
            var tie = "UPDATE havenjob.%s SET %s = '%s' WHERE %s"
                    .formatted(link.table(), link.column(), bruno.idIn(link.target()), isOf(anna, link.table()));
            as(
                    anna.user(),
                    () -> assertThatThrownBy(() -> update(tie)).as("%s", link).hasStackTraceContaining(FORBIDDEN));
        }
    }

    @Test
    void withoutAUserNothingIsVisibleAndNothingCanBeInserted() {
        for (var table : reachableTables()) {
            var insert = anna.insert(table, anna.values(table));
            as("", () -> {
                assertThat(count(table)).as(table).isZero();
                assertThatThrownBy(() -> update(insert)).as(table).hasStackTraceContaining(FORBIDDEN);
            });
        }
    }

    @Test
    void sealedKeysAreOutOfTheConsolesReach() {
        assertThat(owned.names()).contains("user_keys");
        as(anna.user(), () -> assertThatThrownBy(() -> count("user_keys")).hasStackTraceContaining(NO_GRANT));
        as(
                anna.user(),
                () -> assertThatThrownBy(() -> update("DELETE FROM havenjob.user_keys"))
                        .hasStackTraceContaining(NO_GRANT));
    }

    @Test
    void workerReachesTheRowsOfAll() {
        update("SET LOCAL ROLE havenjob_worker");
        for (var table : owned.names()) {
            assertThat(count(table)).as(table).isEqualTo(2);
        }
    }

    @Test
    void deletingAUserLeavesNoRowBehind() {
        update("DELETE FROM havenjob.users WHERE id = '%s'".formatted(anna.user()));
        for (var table : owned.names()) {
            assertThat(count(table + " WHERE " + isOf(anna, table))).as(table).isZero();
            assertThat(count(table)).as(table).isEqualTo(1);
        }
    }

    private List<String> reachableTables() {
        return owned.names().stream()
                .filter(table -> !table.equals("user_keys"))
                .toList();
    }

    /** The condition that finds a user's row: its own key, or that of the parent it hangs on. */
    private String isOf(SampleRows rows, String table) {
        var column = owned.primaryKey(table).split(",", -1)[0];
        if (column.equals("id") || column.equals("user_id")) {
            return "%s = '%s'".formatted(column, rows.idIn(table));
        }
        return owned.links().stream()
                .filter(link -> link.table().equals(table) && link.column().equals(column))
                .map(link -> "%s = '%s'".formatted(column, rows.idIn(link.target())))
                .findFirst()
                .orElseThrow();
    }

    /** Runs as the console for one user; role, user and every change end with it. */
    private void as(String user, Runnable action) {
        try {
            var before = connection.setSavepoint();
            update("SET LOCAL ROLE havenjob_console");
            jdbc.sql("SELECT set_config('havenjob.user_id', ?, true)")
                    .param(user)
                    .query(String.class)
                    .single();
            action.run();
            connection.rollback(before);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int count(String tableAndCondition) {
        return Query.number(jdbc, "SELECT count(*) FROM havenjob." + tableAndCondition);
    }

    private int update(String sql) {
        return jdbc.sql(sql).update();
    }
}
