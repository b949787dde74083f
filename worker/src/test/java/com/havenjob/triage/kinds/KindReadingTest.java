package com.havenjob.triage.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Kind;
import org.junit.jupiter.api.Test;

class KindReadingTest {

    @Test
    void whatNoSentenceSaysIsAssumed() {
        assertThat(reading(0, 3, "kind/source").isAssumed()).isTrue();
        assertThat(reading(0, 3, "kind/nothing").isAssumed()).isTrue();
        assertThat(reading(0, 3, "kind/offer").isAssumed()).isFalse();
    }

    @Test
    void whatOnlySoundsLikeItWhereNothingIsSaidOfApplicationsIsAGuess() {
        assertThat(reading(3, 3, "kind/source").isGuess()).isTrue();
        assertThat(reading(0, 0, "kind/offer").isGuess()).isTrue();
        assertThat(reading(2, 0, "kind/offer").isGuess()).isTrue();
        assertThat(reading(3, 0, "kind/offer").isGuess()).isFalse();
        assertThat(reading(0, 1, "kind/offer").isGuess()).isFalse();
        assertThat(new KindReading(Kind.NOT_APPLICATION, 0.9, 0.1, 0, 0, 0, false, false, "kind/account", "").isGuess())
                .isFalse();
    }

    /** «Unfortunately we cannot …» stands in any mail. */
    @Test
    void nobodyIsRefusedUnseenWhereNothingSpeaksOfWorkOrAnApplication() {
        assertThat(outside(0).isGuess()).isTrue();
        assertThat(outside(2).isGuess()).isTrue();
        assertThat(outside(3).isGuess()).isFalse();
    }

    @Test
    void whatIsLessLikelyThanAnotherKindIsAGuess() {
        assertThat(new KindReading(Kind.REJECTED, 0.4, 0.6, 3, 0, 3, true, false, "kind/rejected", "").isGuess())
                .isTrue();
    }

    /** «Thanks for sharing your CV. Kindly share your CV.» */
    @Test
    void aReceiptThatCourtsTheReaderIsAGuess() {
        assertThat(courting(Kind.APPLIED).isGuess()).isTrue();
        assertThat(courting(Kind.INTERVIEW).isGuess()).isFalse();
    }

    private static KindReading courting(Kind kind) {
        return new KindReading(kind, 0.99, 0.01, 3, 3, 3, true, true, "kind/" + kind.label(), "");
    }

    private static KindReading outside(double concern) {
        return new KindReading(Kind.REJECTED, 0.99, 0.01, 3, 0, concern, false, false, "kind/rejected", "");
    }

    private static KindReading reading(double strongest, double concern, String extractor) {
        return new KindReading(Kind.OFFER, 0.9, 0.1, strongest, 0, concern, true, false, extractor, "");
    }
}
