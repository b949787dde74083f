package com.havenjob.triage.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.triage.Kind;
import org.junit.jupiter.api.Test;

class KindReadingTest {

    @Test
    void clarityIsTheShareThatSpeaksForTheKind() {
        assertThat(reading(3, 1, "kind/offer").clarity()).isCloseTo(3 / 4.3, within(1e-9));
        assertThat(reading(3, 0, "kind/offer").clarity()).isCloseTo(3 / 3.3, within(1e-9));
        assertThat(reading(0, 2, "kind/offer").clarity()).isZero();
    }

    @Test
    void whatNoSentenceSaysIsAssumed() {
        assertThat(reading(1, 1, "kind/source").isAssumed()).isTrue();
        assertThat(reading(1, 1, "kind/nothing").isAssumed()).isTrue();
        assertThat(reading(1, 1, "kind/offer").isAssumed()).isFalse();
    }

    @Test
    void whatOnlySoundsLikeItWhereNothingIsSaidOfApplicationsIsAGuess() {
        assertThat(reading(1, 1, "kind/source").isGuess()).isTrue();
        assertThat(reading(2.4, 0, "kind/offer").isGuess()).isTrue();
        assertThat(new KindReading(Kind.OFFER, 3.4, 2.4, 0, 0, "kind/offer", "").isGuess())
                .as("two sentences that sound like it")
                .isTrue();
        assertThat(reading(3, 0, "kind/offer").isGuess()).isFalse();
        assertThat(new KindReading(Kind.OFFER, 2.4, 2.4, 0, 1, "kind/offer", "").isGuess())
                .isFalse();
        assertThat(new KindReading(Kind.NOT_APPLICATION, 2.4, 2.4, 0, 0, "kind/account", "").isGuess())
                .isFalse();
    }

    private static KindReading reading(double score, double rival, String extractor) {
        return new KindReading(Kind.OFFER, score, score, rival, 0, extractor, "");
    }
}
