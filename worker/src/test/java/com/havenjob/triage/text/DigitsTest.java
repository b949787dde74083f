package com.havenjob.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void anyDigitOfAnyScriptCounts() {
        assertThat(Digits.areIn("Mill Lane 9")).isTrue();
        assertThat(Digits.areIn("٣ places")).isTrue();
        assertThat(Digits.areIn("Mill Lane")).isFalse();
        assertThat(Digits.areIn("")).isFalse();
    }
}
