package com.havenjob.worker.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jobrunr.storage.sql.common.DatabaseCreator;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The vendors' tables are made by our own migrations. A library that comes with other tables than those fails here,
 * until a migration brings what it needs.
 */
class VendorLibrariesTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    @SuppressWarnings("NullAway.Init")
    static void migrate() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .defaultSchema("havenjob")
                .schemas("havenjob")
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void tablesOfSpringBatchAreThoseOfItsJar() throws SQLException {
        runIn("vendor_batch", "org/springframework/batch/core/schema-postgresql.sql");

        assertThat(shape("batch")).isNotEmpty().isEqualTo(shape("vendor_batch"));
    }

    @Test
    void tablesOfQuartzAreThoseOfItsJar() throws SQLException {
        runIn("vendor_quartz", "org/quartz/impl/jdbcjobstore/tables_postgres.sql");

        assertThat(shape("quartz")).isNotEmpty().isEqualTo(shape("vendor_quartz"));
    }

    @Test
    void tablesOfJobRunrAreThoseItWouldMake() {
        new DatabaseCreator(schema("vendor_jobrunr"), "vendor_jobrunr.", PostgresStorageProvider.class).runMigrations();

        assertThat(shape("jobrunr")).isNotEmpty().isEqualTo(shape("vendor_jobrunr"));
        assertThat(scripts("jobrunr")).isNotEmpty().isEqualTo(scripts("vendor_jobrunr"));
    }

    private static void runIn(String name, String script) throws SQLException {
        var populator = new ResourceDatabasePopulator(new ClassPathResource(script));
        populator.setIgnoreFailedDrops(true);
        populator.execute(schema(name));
    }

    private static DataSource schema(String name) {
        sql().sql("CREATE SCHEMA " + name).update();
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        source.setCurrentSchema(name);
        return source;
    }

    private static List<String> scripts(String schema) {
        return sql().sql("SELECT script FROM " + schema + ".jobrunr_migrations ORDER BY script")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Tables, columns, constraints, indexes, views and sequences of a schema, without its name. */
    private static List<String> shape(String schema) {
        return sql().sql("""
                        SELECT replace(line, :schema || '.', '') AS line FROM (
                            SELECT relation.relname || ' ' || relation.relkind::text || ' ' || attribute.attname || ' '
                                || format_type(attribute.atttypid, attribute.atttypmod) || ' ' || attribute.attnotnull || ' '
                                || coalesce(pg_get_expr(fallback.adbin, fallback.adrelid), '') AS line
                            FROM pg_class AS relation
                            JOIN pg_attribute AS attribute ON attribute.attrelid = relation.oid AND attribute.attnum > 0
                                AND NOT attribute.attisdropped
                            LEFT JOIN pg_attrdef AS fallback ON fallback.adrelid = relation.oid
                                AND fallback.adnum = attribute.attnum
                            WHERE relation.relnamespace = CAST(:schema AS regnamespace) AND relation.relkind IN ('r', 'v', 'S')
                            UNION ALL
                            SELECT pg_get_indexdef(indexrelid) FROM pg_index
                            JOIN pg_class AS relation ON relation.oid = indexrelid
                            WHERE relation.relnamespace = CAST(:schema AS regnamespace)
                            UNION ALL
                            SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                            WHERE connamespace = CAST(:schema AS regnamespace)
                            UNION ALL
                            SELECT pg_get_viewdef(oid) FROM pg_class
                            WHERE relnamespace = CAST(:schema AS regnamespace) AND relkind = 'v') AS lines
                        ORDER BY line
                        """)
                .param("schema", schema)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static JdbcClient sql() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }
}
