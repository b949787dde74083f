package com.havenjob.triage.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

    private final Zones zones = Zones.load();

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "Europe/Rome, Europe/Rome",
                "/mill.example/2026/Europe/Rome, Europe/Rome",
                "/Europe/Rome, Europe/Rome",
                "' Europe/Rome ', Europe/Rome",
                "America/Argentina/Salta, America/Argentina/Salta",
                "W. Europe Standard Time, Europe/Berlin",
                "MESZ, Europe/Berlin",
                "+02:00, +02:00",
                "-05:30, -05:30",
                "+0200, +02:00",
                "+19:00, none",
                "-mill, none",
                "Ostra/Weir, none",
                "Ostra Mill Time, none",
                "'', none",
                "' ', none"
            })
    void aCalendarNamesAZoneInManyWays(String name, @Nullable String zone) {
        assertThat(zones.named(name)).isEqualTo(zone == null ? null : ZoneId.of(zone));
    }

    @Test
    void aNameThatIsTooLongIsNone() {
        assertThat(zones.named("w".repeat(68) + "/Europe/Rome")).hasToString("Europe/Rome");
        assertThat(zones.named("w".repeat(69) + "/Europe/Rome")).isNull();
    }

    @Test
    void aTextNamesAZoneInCapitals() {
        assertThat(zones.abbreviated("CET")).hasToString("Europe/Paris");
        assertThat(zones.abbreviated("PST")).hasToString("America/Los_Angeles");
        assertThat(zones.abbreviated("cet")).isNull();
        assertThat(zones.abbreviated("WEIR")).isNull();
    }
}
