package com.havenjob.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailFieldsTest {

    private static final Instant DAY = Instant.parse("2026-11-02T00:00:00Z");

    private static MailFields fields(String title, @Nullable String location) {
        return new MailFields("Fernwick", title, DAY, null, null, null, location, null, false, 0.9);
    }

    @Test
    void whatIsStillAsItWasIsExchanged() {
        var from = fields("Shoemaker", "Bergen");
        var to = fields("Welder", null);
        assertThat(from.isExchangeable(from, to)).isTrue();
        assertThat(from.exchanged(from, to)).isEqualTo(to);
        assertThat(to.exchanged(to, from)).isEqualTo(from);
    }

    @Test
    void whatIsOtherwiseByNowStaysAndIsToldOf() {
        var from = fields("Shoemaker", "Bergen");
        var to = fields("Welder", null);
        var edited = fields("Master shoemaker", "Bergen");
        assertThat(edited.isExchangeable(from, to)).isFalse();
        assertThat(edited.exchanged(from, to)).isEqualTo(fields("Master shoemaker", null));
    }

    @Test
    void whatTheTwoHaveInCommonMayBeOtherwise() {
        var moved = fields("Shoemaker", "Oslo");
        assertThat(moved.isExchangeable(fields("Shoemaker", "Bergen"), fields("Welder", "Bergen")))
                .isTrue();
        assertThat(moved.exchanged(fields("Shoemaker", "Bergen"), fields("Welder", "Bergen")))
                .isEqualTo(fields("Welder", "Oslo"));
    }
}
