package com.havenjob.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    @Test
    void dataLivesBelowTheWorkingDirectoryUnlessSaidOtherwise() {
        assertThat(DatabaseSettings.of(Optional.empty(), Map.of()))
                .isEqualTo(new DatabaseSettings(Path.of("data").toAbsolutePath(), Optional.empty()));
    }

    @Test
    void commandLineGoesBeforeTheEnvironment() {
        var environment = Map.of("HAVENJOB_DATA", "/srv/from-environment");
        assertThat(DatabaseSettings.of(Optional.empty(), environment).dataDirectory())
                .isEqualTo(Path.of("/srv/from-environment"));
        assertThat(DatabaseSettings.of(Optional.of(Path.of("/srv/./from-option")), environment)
                        .dataDirectory())
                .isEqualTo(Path.of("/srv/from-option"));
    }

    @Test
    void ownVariableGoesBeforeSprings() {
        assertThat(DatabaseSettings.of(
                                Optional.empty(),
                                Map.of(
                                        "HAVENJOB_DATABASE_URL", "postgresql://one/jobs",
                                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://two/jobs"))
                        .externalUrl())
                .contains("postgresql://one/jobs");
    }

    @Test
    void springsOwnVariableSwitchesTheEmbeddedServerOff() {
        assertThat(DatabaseSettings.of(Optional.empty(), Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://two/jobs"))
                        .externalUrl())
                .contains("jdbc:postgresql://two/jobs");
    }

    @Test
    void emptyVariableCountsAsNone() {
        assertThat(DatabaseSettings.of(Optional.empty(), Map.of("HAVENJOB_DATABASE_URL", " ", "HAVENJOB_DATA", ""))
                        .externalUrl())
                .isEmpty();
    }

    @Test
    void textFormHidesThePassword() {
        assertThat(new DatabaseSettings(Path.of("/srv"), Optional.of("postgresql://ada:Geheim77@db/jobs")))
                .asString()
                .doesNotContain("Geheim77");
    }
}
