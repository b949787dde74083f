package com.havenjob.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A word has the same number however it is asked for, and however many words there are. */
class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void numbersStayWhatTheyAreWhileWordsAreAdded() {
        int first = vocabulary.add("word0");
        for (int i = 1; i < 9_000; i++) {
            assertThat(vocabulary.add("word" + i)).isEqualTo(first + i);
        }

        for (int i = 0; i < 9_000; i++) {
            assertThat(vocabulary.number("word" + i)).isEqualTo(first + i);
        }
        assertThat(vocabulary.add("word17")).isEqualTo(first + 17);
        assertThat(vocabulary.number("word9000")).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void wordInsideTextIsFoundWithoutRegardToCase() {
        int night = vocabulary.add("night");
        String text = "The NIGHT bakery";

        assertThat(number(text, 4, 9)).isEqualTo(night);
        assertThat(number(text, 4, 8)).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(number(text, 0, 3)).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void wordsWithTheSameHashAreToldApart() {
        assertThat("ab".hashCode()).isEqualTo("bC".hashCode());
        int upper = vocabulary.add("bC");
        int lower = vocabulary.add("ab");

        assertThat(vocabulary.number("bC")).isEqualTo(upper);
        assertThat(vocabulary.number("ab")).isEqualTo(lower).isNotEqualTo(upper);
        assertThat(number("AB", 0, 2)).isEqualTo(lower);
    }

    private int number(String text, int from, int to) {
        int hash = Folding.fold(text.substring(from, to)).hashCode();
        return vocabulary.number(text.toCharArray(), from, to, hash);
    }
}
