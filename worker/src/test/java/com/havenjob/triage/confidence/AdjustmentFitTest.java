package com.havenjob.triage.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.havenjob.triage.Gradebook;
import com.havenjob.triage.Graded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far the confidence was off. */
class AdjustmentFitTest {

    /** So many verdicts of a confidence, and so many of them right. */
    private static List<Graded> graded(double confidence, int all, int right) {
        var graded = new ArrayList<Graded>();
        for (int i = 0; i < all; i++) {
            graded.add(new Graded(confidence, i < right, "", true, List.of()));
        }
        return graded;
    }

    @Test
    void confidenceThatWasRightStaysNearlyAsItIs() {
        var fit = AdjustmentFit.fit(Gradebook.EMPTY
                .plus(graded(0.6, 100, 60))
                .plus(graded(0.8, 100, 80))
                .plus(graded(0.95, 100, 95)));

        assertThat(fit.of(0.6)).isEqualTo(0.6, within(0.03));
        assertThat(fit.of(0.95)).isEqualTo(0.95, within(0.03));
    }

    @Test
    void confidenceThatPromisedTooMuchIsLowered() {
        var fit = AdjustmentFit.fit(Gradebook.EMPTY.plus(graded(0.8, 200, 100)).plus(graded(0.95, 200, 150)));

        assertThat(fit.of(0.8)).isEqualTo(0.5, within(0.05));
        assertThat(fit.of(0.95)).isEqualTo(0.75, within(0.05));
    }

    @Test
    void surerStaysSurer() {
        var fit = AdjustmentFit.fit(Gradebook.EMPTY.plus(graded(0.6, 200, 180)).plus(graded(0.95, 200, 40)));

        assertThat(fit.of(0.95)).isGreaterThan(fit.of(0.6));
    }

    @Test
    void nothingIsConcludedFromFewDecisionsOrFromHitsAlone() {
        assertThat(AdjustmentFit.fit(Gradebook.EMPTY.plus(graded(0.8, 49, 20)))).isEqualTo(Adjustment.NONE);
        assertThat(AdjustmentFit.fit(Gradebook.EMPTY.plus(graded(0.8, 500, 500))))
                .isEqualTo(Adjustment.NONE);
        assertThat(AdjustmentFit.fit(Gradebook.EMPTY.plus(graded(0.8, 500, 0)))).isEqualTo(Adjustment.NONE);
        assertThat(AdjustmentFit.fit(Gradebook.EMPTY)).isEqualTo(Adjustment.NONE);
    }

    @Test
    void adjustmentWithoutASlopeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Adjustment(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Adjustment(Double.NaN, 1));
        assertThat(Adjustment.NONE.of(0.37)).isEqualTo(0.37);
    }
}
