package com.havenjob.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "oven", "Öfen", "żuraw"})
    void wordsHaveNothingButLetters(String text) {
        assertThat(Letters.areAllOf(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oven1", "c++", "e-mail", "two words", ".", "(oven"})
    void whatHasAnyOtherCharacterIsNone(String text) {
        assertThat(Letters.areAllOf(text)).isFalse();
    }
}
