package com.havenjob.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.kernel.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql://ada:pw@db.example.org:5433/jobs, jdbc:postgresql://db.example.org:5433/jobs",
        "postgres://ada:pw@db.example.org/jobs, jdbc:postgresql://db.example.org/jobs",
        "postgresql://ada:pw@[::1]:5432/jobs, jdbc:postgresql://[::1]:5432/jobs",
        "postgresql://ada:pw@job_db:5432/jobs, jdbc:postgresql://job_db:5432/jobs",
        "postgresql://ada:pw@db/jobs?sslmode=require, jdbc:postgresql://db/jobs?sslmode=require"
    })
    void libpqFormBecomesADriverAddressWithoutTheLogin(String text, String jdbcUrl) {
        assertThat(DatabaseUrl.parse(text)).isEqualTo(new DatabaseUrl(jdbcUrl, Optional.of("ada"), Optional.of("pw")));
    }

    @Test
    void loginMayBeMissing() {
        assertThat(DatabaseUrl.parse("postgresql://db/jobs"))
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://db/jobs", Optional.empty(), Optional.empty()));
        assertThat(DatabaseUrl.parse("postgresql://ada@db/jobs").password()).isEmpty();
    }

    @Test
    void encodedCharactersOfThePasswordAreDecodedAndPlusStaysPlus() {
        assertThat(DatabaseUrl.parse("postgresql://a%40b:p%40%3A%2F%23+%C3%A9@db/jobs"))
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://db/jobs", Optional.of("a@b"), Optional.of("p@:/#+é")));
    }

    @Test
    void colonInsideThePasswordBelongsToIt() {
        assertThat(DatabaseUrl.parse("postgresql://ada:one:two@db/jobs").password())
                .contains("one:two");
    }

    @Test
    void driverFormStaysAsItIs() {
        var text = "jdbc:postgresql://db:5432/jobs?user=ada&password=pw";
        assertThat(DatabaseUrl.parse(text)).isEqualTo(new DatabaseUrl(text, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ada:Geheim77@db/jobs",
                "db.example.org",
                "postgresql://ada:Geheim77@db",
                "postgresql://ada:Geheim77@db/",
                "postgresql:///jobs",
                "postgresql://ada:Geheim77%zz@db/jobs",
                "postgresql://ada:Geheim77 with a blank@db/jobs",
                "postgresql://ada:Geheim77#x@db/jobs",
                "postgresql://ada:Geheim77/x@db/jobs",
                "postgresql://ada:Geheim77@db:port/jobs"
            })
    void whatCannotBeReadIsRefusedWithASentenceThatKeepsThePassword(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("HAVENJOB_DATABASE_URL")
                .hasMessageNotContaining("Geheim77")
                .hasNoCause();
    }

    @Test
    void textFormHidesThePassword() {
        assertThat(DatabaseUrl.parse("postgresql://ada:Geheim77@db/jobs"))
                .asString()
                .doesNotContain("Geheim77");
        assertThat(DatabaseUrl.parse("jdbc:postgresql://db/jobs?user=ada&password=Geheim77"))
                .asString()
                .doesNotContain("Geheim77");
        assertThat(new Login("ada", "Geheim77")).asString().doesNotContain("Geheim77");
    }
}
