package com.havenjob.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vendors' tables stand in schemas of their own; whether they are those of the jars is tested beside the jars. */
class VendorTablesTest {

    private final JdbcClient jdbc = JdbcClient.create(Cluster.migrated());

    @Test
    void eachVendorHasItsTablesAndNothingLandedElsewhere() {
        assertThat(relations("batch", "r")).isEqualTo(6);
        assertThat(relations("batch", "S")).isEqualTo(3);
        assertThat(relations("quartz", "r")).isEqualTo(11);
        assertThat(relations("jobrunr", "r")).isEqualTo(5);
        assertThat(relations("jobrunr", "v")).isEqualTo(1);
        assertThat(relations("public", "r")).isZero();
    }

    @Test
    void jobRunrSeesAllItsScriptsAsDone() {
        assertThat(Query.texts(
                        jdbc, "SELECT substring(script FROM 2 FOR 3) FROM jobrunr.jobrunr_migrations ORDER BY script"))
                .containsExactly(
                        "000", "001", "002", "003", "004", "005", "006", "007", "008", "009", "010", "011", "012",
                        "013", "014", "015", "016");
        assertThat(Query.texts(jdbc, "SELECT DISTINCT installedon FROM jobrunr.jobrunr_migrations"))
                .allMatch(instant -> instant.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z"));
    }

    @Test
    void viewOfJobRunrCountsItsJobs() {
        assertThat(Query.number(jdbc, "SELECT total FROM jobrunr.jobrunr_jobs_stats"))
                .isZero();
    }

    private int relations(String schema, String kind) {
        return Query.number(
                jdbc,
                "SELECT count(*) FROM pg_class WHERE relnamespace = ?::regnamespace AND relkind::text = ?",
                schema,
                kind);
    }
}
