package com.havenjob.triage.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are packed together are added together. */
class LanesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 17})
    void whatIsPackedComesOutAgain(int size) {
        int[] numbers = new int[size];
        Arrays.setAll(numbers, i -> i % 2 == 0 ? -7 * i - 1 : 5 * i);
        long[] packed = new long[Lanes.longs(size)];

        Lanes.pack(numbers, packed, 0);

        assertThat(Lanes.unpack(packed, size)).containsExactly(numbers);
    }

    @Test
    void sumsOfTheLargestNumbersDoNotRunIntoTheirNeighbours() {
        int[] numbers = {Lanes.LARGEST, -Lanes.LARGEST, Lanes.LARGEST, -Lanes.LARGEST, -1};
        long[] row = new long[Lanes.longs(numbers.length)];
        Lanes.pack(numbers, row, 0);
        long[] sums = new long[row.length];
        for (int i = 0; i < Features.MOST; i++) {
            for (int at = 0; at < sums.length; at++) {
                sums[at] += row[at];
            }
        }

        int largest = Lanes.LARGEST * Features.MOST;
        assertThat(Lanes.unpack(sums, numbers.length))
                .containsExactly(largest, -largest, largest, -largest, -Features.MOST);
    }

    @Test
    void packingFromAPlaceOnLeavesWhatStandsBefore() {
        long[] packed = new long[3];

        Lanes.pack(new int[] {1, 2, 3}, packed, 0);
        Lanes.pack(new int[] {4, -5, 6}, packed, 1);

        assertThat(Lanes.unpack(packed, 3)).containsExactly(1, 2, 3);
        assertThat(Lanes.unpack(new long[] {packed[1]}, 3)).containsExactly(4, -5, 6);
        assertThat(packed[2]).isZero();
    }
}
