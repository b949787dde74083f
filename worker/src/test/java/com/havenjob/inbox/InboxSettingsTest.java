package com.havenjob.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class InboxSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0B", "-1B", "65MB", "2GB", "5GB"})
    void aSizeThatNoMailMayHaveIsRefused(String size) {
        assertThatThrownBy(() -> new InboxSettings(DataSize.parse(size)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("havenjob.inbox.max-size");
    }

    @Test
    void whatADoorTakesTheParserReads() {
        var settings = new InboxSettings(DataSize.ofMegabytes(30));
        var head = "Subject: long\n\n".getBytes(StandardCharsets.US_ASCII);
        var mail = Arrays.copyOf(head, settings.maxBytes());
        Arrays.fill(mail, head.length, mail.length, (byte) '\n');

        assertThat(new InboxFeature().messageParser(settings).parse(mail).flaws())
                .noneMatch(flaw -> flaw.startsWith("larger than"));
    }
}
