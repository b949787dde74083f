package com.havenjob.migrations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which tables belong to users, read from the catalogue so that a new table cannot be forgotten. */
record OwnedTables(JdbcClient jdbc) {

    /** A key from one user-owned table to another. */
    record Link(String table, String column, String target, boolean required) {}

    /** The table of users, each table with a user's id, and each that hangs on one of these by a required key. */
    List<String> names() {
        return Query.texts(jdbc, """
                WITH RECURSIVE owned AS (
                    SELECT attrelid AS id FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                    WHERE relnamespace = 'havenjob'::regnamespace AND relkind = 'r' AND attname = 'user_id'
                    UNION SELECT 'havenjob.users'::regclass
                    UNION
                    SELECT conrelid FROM pg_constraint JOIN owned ON owned.id = confrelid
                    JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
                    WHERE contype = 'f' AND attnotnull)
                SELECT relname FROM owned JOIN pg_class ON oid = owned.id ORDER BY relname
                """);
    }

    List<String> withUserId() {
        return Query.texts(jdbc, """
                SELECT relname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                WHERE relnamespace = 'havenjob'::regnamespace AND relkind = 'r' AND attname = 'user_id' ORDER BY relname
                """);
    }

    /** Every foreign key between user-owned tables, and those to the users themselves. */
    List<Link> links() {
        var owned = names();
        return jdbc
                .sql("""
                        SELECT source.relname AS source, attname, target.relname AS target, attnotnull
                        FROM pg_constraint
                        JOIN pg_class source ON source.oid = conrelid
                        JOIN pg_class target ON target.oid = confrelid
                        JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
                        WHERE contype = 'f' AND connamespace = 'havenjob'::regnamespace
                        """)
                .query((row, number) -> new Link(
                        row.getString("source"),
                        row.getString("attname"),
                        row.getString("target"),
                        row.getBoolean("attnotnull")))
                .list()
                .stream()
                .filter(link -> owned.contains(link.table()) && owned.contains(link.target()))
                .toList();
    }

    /** What finds one row again: the columns of the primary key, separated by commas. */
    String primaryKey(String table) {
        return Query.texts(jdbc, """
                        SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_constraint
                        JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
                        WHERE contype = 'p' AND conrelid = ('havenjob.' || ?)::regclass
                        """, table).getFirst();
    }
}
