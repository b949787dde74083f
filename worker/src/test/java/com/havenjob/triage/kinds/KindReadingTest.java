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
    void whatNoSentenceSaysIsAGuess() {
        assertThat(reading(1, 1, "kind/source").isGuess()).isTrue();
        assertThat(reading(1, 1, "kind/nothing").isGuess()).isTrue();
        assertThat(reading(1, 1, "kind/offer").isGuess()).isFalse();
    }

    private static KindReading reading(double score, double rival, String extractor) {
        return new KindReading(Kind.OFFER, score, rival, 0, extractor, "");
    }
}
