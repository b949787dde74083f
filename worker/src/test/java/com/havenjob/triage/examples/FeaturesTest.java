package com.havenjob.triage.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static int[] of(String text) {
        return Features.of(new Tokenizer(new Vocabulary()).tokenize(text));
    }

    @Test
    void aLetterOfWhichNothingIsLeftWithoutAccentsIsPassedOver() {
        assertThat(of("\uFF9F rye bread")).isEqualTo(of("rye bread"));
        assertThat(of("\uFF9F")).isEmpty();
    }

    /** Four words, one stem that two of them share, three pairs, and two pairs of words one apart. */
    @Test
    void wordsTheirStemsAndPairsAreFeaturesWhateverTheCase() {
        assertThat(of("Bakery bread bakers rye")).hasSize(4 + 1 + 3 + 2).doesNotHaveDuplicates();
        assertThat(of("BAKERY Bread bakers RYE")).isEqualTo(of("Bakery bread bakers rye"));
        assertThat(of("Bäckerei")).isEqualTo(of("Backerei")).hasSize(2);
        assertThat(of("Straße")).isEqualTo(of("Strasse"));
    }

    @Test
    void stemBelongsToWordsOfMoreThanFiveLetters() {
        assertThat(of("baker")).hasSize(1);
        assertThat(of("bakers")).hasSize(2);
        assertThat(of("bäckt")).hasSize(1);
        assertThat(of("bäckts")).hasSize(2);
    }

    @Test
    void numbersAreAllAlike() {
        assertThat(of("at 10 on 24")).isEqualTo(of("at 11 on 31"));
    }
}
