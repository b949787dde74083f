package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoCompaniesTest {

    @Test
    void wordsForWorkAloneAreNoCompany() {
        assertThat(NoCompanies.is("Marketing")).isTrue();
        assertThat(NoCompanies.is("Marketing Bureau Vallmora")).isFalse();
    }

    @Test
    void nameHasEightyCharactersAtMost() {
        assertThat(NoCompanies.is("O".repeat(80))).isFalse();
        assertThat(NoCompanies.is("O".repeat(81))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "Our Mill",
                "Notre Moulin",
                "Baker",
                "Data Engineer",
                "Interview Mill",
                "Hello Team",
                "See https://ostra.example",
                "Edda edda@ostra.example"
            })
    void lineThatSaysSomethingElseIsNoCompany(String line) {
        assertThat(NoCompanies.is(line)).isTrue();
    }
}
