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

    @Test
    void numbersAreAllAlike() {
        assertThat(of("at 10 on 24")).isEqualTo(of("at 11 on 31"));
    }
}
