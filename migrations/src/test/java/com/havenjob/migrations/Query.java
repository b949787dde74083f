package com.havenjob.migrations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions to the catalogue whose answers are never null. */
final class Query {

    private Query() {}

    /** The first column of every row. */
    static List<String> texts(JdbcClient jdbc, String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> row.getString(1))
                .list();
    }

    static int number(JdbcClient jdbc, String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
