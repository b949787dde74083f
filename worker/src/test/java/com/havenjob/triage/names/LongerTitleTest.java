package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongerTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baker de turno",
                "baker de turno",
                "Baker / Miller",
                "Baker - secteur Nord",
                "Baker - Pastry Chef",
                "Baker et responsable du pain",
                "Baker (Rye)",
                "Baker Zone North",
                "Baker industriale"
            })
    void moreWordsOfTheTitleMakeItLonger(String longer) {
        assertThat(LongerTitle.goesOn("Baker", longer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baker",
                "Bakery Manager",
                "Baker, Ann",
                "Baker and the",
                "Baker und für das Vertrauen",
                "Baker to work",
                "Baker rattaché",
                "Baker - Ann Vester",
                "Baker en Banca Ostra",
                "Baker (nights)",
                "Night Baker"
            })
    void otherWordsDoNot(String longer) {
        assertThat(LongerTitle.goesOn("Baker", longer)).isFalse();
    }

    @Test
    void aLayoutBoundsWhatStandsInBrackets() {
        assertThat(LongerTitle.goesOnInBrackets("Baker", "Baker (nights)")).isTrue();
        assertThat(LongerTitle.goesOnInBrackets("Baker", "Baker - Rye Bread")).isTrue();
    }

    @Test
    void lettersAreShortForTheTitleThatTheyStandFor() {
        assertThat(LongerTitle.isShortFor("CNA", "Certified Nursing Assistant")).isTrue();
        assertThat(LongerTitle.isShortFor("ZFA", "Zahnmedizinische Fachangestellte"))
                .isTrue();
        assertThat(LongerTitle.isShortFor("CNA", "Nursing Assistant")).isFalse();
        assertThat(LongerTitle.isShortFor("CNA", "CNA Assistant")).isFalse();
        assertThat(LongerTitle.isShortFor("Cna", "Certified Nursing Assistant")).isFalse();
    }
}
