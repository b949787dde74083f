package com.havenjob.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.kernel.UserId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rows of one person hold in a table, in whatever column and form. */
public final class KeptRows {

    private final List<String> rows;

    private KeptRows(List<String> rows) {
        this.rows = rows;
    }

    public static KeptRows of(JdbcClient sql, String table, UserId person) {
        return new KeptRows(
                sql.sql("SELECT lower(to_jsonb(kept)::text) AS kept FROM " + table + " AS kept WHERE user_id = :user")
                        .param("user", person.value())
                        .query((row, number) -> row.getString("kept"))
                        .list());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether the word stands in a row, as text or as bytes. */
    public boolean say(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        var forms = List.of(
                plain,
                HexFormat.of().formatHex(word.getBytes(UTF_8)),
                HexFormat.of().formatHex(plain.getBytes(UTF_8)));
        return rows.stream().anyMatch(row -> forms.stream().anyMatch(row::contains));
    }
}
