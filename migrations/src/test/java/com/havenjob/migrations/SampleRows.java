package com.havenjob.migrations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills one row of any table for one user, from what the catalogue says about its columns. A parent that a row needs is
 * made first; asked again, the same row is meant.
 */
final class SampleRows {

    /** Values that a CHECK asks for and no type can tell, as SQL. */
    private static final Map<String, String> WANTED = Map.of(
            "inbound_messages.content_hash", "repeat('0', 64)",
            "inbound_messages.sealed_raw", "'\\x01'",
            "review_decisions.decided", "'{}'",
            "user_answers.custom_question", "'Why here?'");

    private final JdbcClient jdbc;
    private final String user;
    private final Map<String, String> ids = new HashMap<>();

    SampleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.user = UUID.randomUUID().toString();
    }

    String user() {
        return user;
    }

    /** Inserts the row unless it is there; returns its id, or its user's where the table has no other. */
    String idIn(String table) {
        var known = ids.get(table);
        if (known != null) {
            return known;
        }
        var values = values(table);
        jdbc.sql(insert(table, values)).update();
        var id = values.getOrDefault("id", values.getOrDefault("user_id", "")).replace("'", "");
        ids.put(table, id);
        return id;
    }

    /** The statement that inserts this user's row, with an id of its own each time. */
    String insert(String table, Map<String, String> values) {
        return "INSERT INTO havenjob.%s (%s) VALUES (%s)"
                .formatted(table, String.join(", ", values.keySet()), String.join(", ", values.values()));
    }

    /** SQL of a value for the key and for each column that must have one. Parents are inserted on the way. */
    Map<String, String> values(String table) {
        var values = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        SELECT attname, format_type(atttypid, NULL) AS type, attnotnull AND adbin IS NULL AS required,
                               (SELECT enumlabel FROM pg_enum WHERE enumtypid = atttypid ORDER BY enumsortorder LIMIT 1) AS label,
                               (SELECT confrelid::regclass::text FROM pg_constraint
                                WHERE contype = 'f' AND conrelid = attrelid AND conkey[1] = attnum) AS parent
                        FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                        WHERE attrelid = ('havenjob.' || ?)::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum
                        """).param(table).query(row -> {
            var column = row.getString("attname");
            var wanted = WANTED.get(table + "." + column);
            if (wanted != null) {
                values.put(column, wanted);
            } else if (column.equals("id")) {
                values.put(
                        column,
                        quoted(table.equals("users") ? user : UUID.randomUUID().toString()));
            } else if (row.getBoolean("required")) {
                var parent = row.getString("parent");
                var label = row.getString("label");
                values.put(
                        column,
                        parent != null
                                ? quoted(idIn(parent.replace("havenjob.", "")))
                                : label != null ? quoted(label) : sample(row.getString("type")));
            }
        });
        return values;
    }

    private static String sample(String type) {
        return switch (type) {
            case "text", "character varying" -> quoted("text " + UUID.randomUUID());
            case "integer", "bigint", "double precision", "numeric" -> "1";
            case "boolean" -> "false";
            case "date" -> "current_date";
            case "timestamp with time zone" -> "now()";
            case "jsonb" -> "'{}'";
            case "bytea" -> "'\\x01'";
            case "uuid" -> quoted(UUID.randomUUID().toString());
            default -> throw new IllegalStateException("No sample value for type «%s»: add one.".formatted(type));
        };
    }

    private static String quoted(String value) {
        return "'" + value + "'";
    }
}
