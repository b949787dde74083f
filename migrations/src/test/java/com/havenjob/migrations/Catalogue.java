package com.havenjob.migrations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The live schema «havenjob» as facts, one short sentence each, such as {@code users.email text not null}. */
record Catalogue(JdbcClient jdbc) {

    static Set<String> facts(DataSource dataSource) {
        var catalogue = new Catalogue(JdbcClient.create(dataSource));
        var facts = new TreeSet<String>();
        facts.addAll(catalogue.relations());
        facts.addAll(catalogue.columns());
        facts.addAll(catalogue.constraints());
        facts.addAll(catalogue.foreignKeys());
        facts.addAll(catalogue.indexes());
        facts.addAll(catalogue.routinesAndTriggers());
        return facts;
    }

    private List<String> relations() {
        return Query.texts(jdbc, """
                        SELECT CASE relkind WHEN 'r' THEN 'table ' WHEN 'v' THEN 'view ' WHEN 'S' THEN 'sequence '
                               ELSE 'relation of kind ' || relkind::text || ' ' END || relname
                        FROM pg_class
                        WHERE relnamespace = 'havenjob'::regnamespace AND relkind <> 'i'
                        """);
    }

    private List<String> columns() {
        return jdbc.sql("""
                        SELECT class.relname || '.' || attname AS name, format_type(atttypid, atttypmod) AS type,
                               attnotnull, pg_get_expr(adbin, adrelid, true) AS default_value, attidentity::text || attgenerated::text AS made,
                               (SELECT string_agg(enumlabel, ', ' ORDER BY enumsortorder)
                                FROM pg_enum WHERE enumtypid = atttypid) AS labels
                        FROM pg_attribute
                        JOIN pg_class class ON class.oid = attrelid AND relkind = 'r'
                        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                        WHERE relnamespace = 'havenjob'::regnamespace AND attnum > 0 AND NOT attisdropped
                        """).query((row, number) -> column(row)).list().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> column(ResultSet row) throws SQLException {
        var name = row.getString("name");
        var labels = row.getString("labels");
        var type = labels != null
                ? "enum"
                : row.getString("type")
                        .replace("timestamp with time zone", "timestamptz")
                        .replace("character varying", "varchar");
        var facts = new ArrayList<String>();
        facts.add(name + " " + type + (row.getBoolean("attnotnull") ? " not null" : ""));
        if (labels != null) {
            facts.add(name + " labels (" + labels + ")");
        }
        if (row.getString("default_value") != null) {
            facts.add(name + " default " + row.getString("default_value").replaceFirst("^'(.+)'::.*$", "$1"));
        }
        if (!row.getString("made").isEmpty()) {
            facts.add(name + " generated " + row.getString("made"));
        }
        return facts;
    }

    private List<String> constraints() {
        return jdbc.sql("""
                        SELECT class.relname, CASE contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique'
                                   WHEN 'c' THEN 'check' ELSE 'constraint' END AS kind,
                               pg_get_constraintdef(con.oid, true) AS definition
                        FROM pg_constraint con JOIN pg_class class ON class.oid = conrelid
                        WHERE connamespace = 'havenjob'::regnamespace AND contype NOT IN ('f', 'n')
                        """)
                .query((row, number) -> {
                    var kind = row.getString("kind");
                    var definition = row.getString("definition");
                    var rest = definition.toLowerCase(Locale.ROOT).startsWith(kind)
                            ? definition.substring(kind.length())
                            : " " + definition;
                    return row.getString("relname") + " " + kind + rest;
                })
                .list();
    }

    private List<String> foreignKeys() {
        return Query.texts(jdbc, """
                        SELECT source.relname || '.' || own.attname || fact
                        FROM pg_constraint con
                        JOIN pg_class source ON source.oid = conrelid
                        JOIN pg_class target ON target.oid = confrelid
                        JOIN pg_attribute own ON own.attrelid = conrelid AND own.attnum = ANY (conkey)
                        JOIN pg_attribute other ON other.attrelid = confrelid AND other.attnum = ANY (confkey)
                        CROSS JOIN LATERAL (VALUES
                            (' references ' || target.relname || '.' || other.attname, true),
                            (' on delete ' || CASE confdeltype WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null'
                                 ELSE confdeltype::text END, confdeltype <> 'a'),
                            (' on update ' || confupdtype::text, confupdtype <> 'a'),
                            (' deferrable', condeferrable),
                            (' not enforced', NOT conenforced)) AS facts (fact, holds)
                        WHERE connamespace = 'havenjob'::regnamespace AND contype = 'f' AND holds
                        """);
    }

    private List<String> indexes() {
        return Query.texts(jdbc, """
                        SELECT class.relname || CASE WHEN indisunique THEN ' unique (' WHEN amname = 'btree' THEN ' index ('
                                   ELSE ' ' || amname || ' (' END
                               || (SELECT string_agg(pg_get_indexdef(indexrelid, place, true) || CASE indoption[place - 1]
                                       WHEN 0 THEN '' WHEN 3 THEN ' DESC' WHEN 1 THEN ' DESC NULLS LAST' ELSE ' NULLS FIRST' END,
                                       ', ' ORDER BY place) FROM generate_series(1, indnkeyatts::integer) AS place)
                               || ')' || coalesce(' where ' || pg_get_expr(indpred, indrelid, true), '')
                        FROM pg_index
                        JOIN pg_class class ON class.oid = indrelid
                        JOIN pg_class index ON index.oid = indexrelid
                        JOIN pg_am ON pg_am.oid = index.relam
                        WHERE class.relnamespace = 'havenjob'::regnamespace AND indisvalid
                          AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
                        """);
    }

    private List<String> routinesAndTriggers() {
        return Query.texts(jdbc, """
                        SELECT CASE prokind WHEN 'p' THEN 'procedure ' ELSE 'function ' END || proname
                        FROM pg_proc WHERE pronamespace = 'havenjob'::regnamespace
                        UNION ALL
                        SELECT 'trigger ' || relname || '.' || tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
                        WHERE relnamespace = 'havenjob'::regnamespace AND NOT tgisinternal
                        """);
    }
}
