package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.havenjob.inbox.MessageState;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RereadFilterTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void noStateAndNoWordsMeanAnyMailThatWasReadBefore() {
        assertThat(new RereadFilter(Set.of(), null, null, "  ", null)).isEqualTo(RereadFilter.ALL);
        assertThat(RereadFilter.ALL.states()).isEqualTo(RereadFilter.RE_READABLE);
    }

    @Test
    void mailThatWasNeverReadCannotBeReadAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RereadFilter(Set.of(MessageState.QUARANTINED), null, null, null, null));
    }

    @Test
    void timeRunsForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RereadFilter(Set.of(), NOON, NOON, null, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 0, 1.1, Double.NaN})
    void certaintyIsAProbability(double below) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RereadFilter(Set.of(), null, null, null, below));
    }
}
