package com.havenjob.triage.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Features of examples have rows of their own, in order; others have none. */
class FeatureIndexTest {

    private static final int LAST = Features.BUCKETS - 1;

    @Test
    void eachFeatureOfTheExamplesHasARowInAscendingOrder() {
        var index = FeatureIndex.of(List.of(new int[] {3, 64, LAST}, new int[] {0, 3, 63}));

        assertThat(index.size()).isEqualTo(5);
        assertThat(List.of(0, 3, 63, 64, LAST).stream().map(index::row)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void whatNoExampleHasHasNoRow() {
        var index = FeatureIndex.of(List.of(new int[] {3, 64}));

        assertThat(List.of(0, 2, 4, 63, 65, 67, LAST).stream().map(index::row)).containsOnly(FeatureIndex.NONE);
        assertThat(FeatureIndex.of(List.of()).size()).isZero();
    }
}
