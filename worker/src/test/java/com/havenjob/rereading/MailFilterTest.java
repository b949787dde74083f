package com.havenjob.rereading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.havenjob.inbox.MessageState;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailFilterTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void noStateAndNoWordsMeanAnyMailThatWasReadBefore() {
        assertThat(new MailFilter(Set.of(), null, null, "  ", null)).isEqualTo(MailFilter.ALL);
        assertThat(MailFilter.ALL.states()).isEqualTo(MailFilter.RE_READABLE);
    }

    @Test
    void mailThatWasNeverReadCannotBeReadAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailFilter(Set.of(MessageState.QUARANTINED), null, null, null, null));
    }

    @Test
    void timeRunsForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailFilter(Set.of(), NOON, NOON, null, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 0, 1.1, Double.NaN})
    void certaintyIsAProbability(double below) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailFilter(Set.of(), null, null, null, below));
    }
}
