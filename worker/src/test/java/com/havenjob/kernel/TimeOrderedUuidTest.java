package com.havenjob.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedUuidTest {

    private static final Instant MOMENT = Instant.parse("2026-11-20T09:00:00.123Z");

    @Test
    void idsHaveVersionVariantAndMomentOfTheStandard() {
        var id = TimeOrderedUuid.at(MOMENT);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
    }

    @Test
    void idsOfOneMomentDifferAndLaterOnesSortBehind() {
        assertThat(Stream.generate(() -> TimeOrderedUuid.at(MOMENT))
                        .limit(10_000)
                        .collect(Collectors.toSet()))
                .hasSize(10_000);
        assertThat(TimeOrderedUuid.at(MOMENT.plusMillis(1)).toString())
                .isGreaterThan(TimeOrderedUuid.at(MOMENT).toString());
    }
}
