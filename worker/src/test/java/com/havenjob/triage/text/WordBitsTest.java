package com.havenjob.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sets that are quick rather than exact never say that a word is missing which they have. */
class WordBitsTest {

    @Test
    void setHasWhatWasPutIntoIt() {
        for (int word = 0; word < 300; word++) {
            var set = WordBits.of(word).and(WordBits.of(word + 1));

            var sets = WordBits.Sets.of(List.of(set));
            assertThat(sets.has(0, word)).isTrue();
            assertThat(sets.has(0, word + 1)).isTrue();
            assertThat(sets.has(0, word + 2)).isFalse();
            assertThat(sets.has(0, word + 128)).as("a word that shares the bit").isTrue();
        }
    }

    @Test
    void onlyTheSetOfEveryWordIsAll() {
        var sets = WordBits.Sets.of(List.of(WordBits.ALL, new WordBits(-1, 0), new WordBits(0, -1)));

        assertThat(sets.isAll(0)).isTrue();
        assertThat(sets.isAll(1)).isFalse();
        assertThat(sets.isAll(2)).isFalse();
        assertThat(sets.has(1, 3)).isTrue();
        assertThat(sets.has(1, 70)).isFalse();
        assertThat(sets.has(2, 70)).isTrue();
    }

    @Test
    void listIsGoneThroughToTheSetsThatCanHaveTheWord() {
        var sets = WordBits.Sets.of(List.of(WordBits.of(3), WordBits.of(70), WordBits.ALL, WordBits.of(3)));

        assertThat(sets.next(0, 4, 3)).isZero();
        assertThat(sets.next(1, 4, 3)).isEqualTo(2);
        assertThat(sets.next(3, 4, 3)).isEqualTo(3);
        assertThat(sets.next(0, 4, 70)).isEqualTo(1);
        assertThat(sets.next(3, 4, 70)).isEqualTo(4);
        assertThat(sets.next(0, 4, 6)).isEqualTo(2);
    }

    @Test
    void wordsMissASetThatHasNoneOfThem() {
        var sets = WordBits.Sets.of(List.of(WordBits.of(3).and(WordBits.of(70)), WordBits.of(90)));

        assertThat(sets.anyMissedBy(WordBits.NONE, 0, 0)).isFalse();
        assertThat(sets.anyMissedBy(WordBits.of(3), 0, 1)).isFalse();
        assertThat(sets.anyMissedBy(WordBits.of(70).and(WordBits.of(90)), 0, 2)).isFalse();
        assertThat(sets.anyMissedBy(WordBits.of(3).and(WordBits.of(90)), 0, 2)).isFalse();
        assertThat(sets.anyMissedBy(WordBits.of(3), 0, 2)).isTrue();
        assertThat(sets.anyMissedBy(WordBits.of(90), 0, 2)).isTrue();
    }
}
