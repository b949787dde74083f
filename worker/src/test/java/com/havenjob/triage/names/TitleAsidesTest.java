package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleAsidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cocinero (Bilbao, híbrido) | Cocinero",
                "Cocinero (Bilb | Cocinero",
                "Cozinheiro - Recife | Cozinheiro",
                "Cozinheiro, Recife | Cozinheiro",
                "Cozinheiro (Recife, PE) | Cozinheiro",
                "Cozinheiro (Recife, , PE) | Cozinheiro",
                "Cocinero en Puebla | Cocinero",
                "Cocinero (40 h) | Cocinero",
                "Cocinero (Bilbao) (40 h) - Puebla | Cocinero",
                "Koch (Köln Vollzeit) | Koch",
                "Koch (+ Vollzeit) | Koch",
                "Koch (unbefristet in Teilzeit) | Koch",
                "Kok (32 uur per week) | Kok"
            })
    void whereAndHowOneWorksIsNoPartOfATitle(String text, String title) {
        assertThat(TitleAsides.strip(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cook",
                "Cook (remote)",
                "Cook (Full-time)",
                "Cook (pastry)",
                "Cook (PE)",
                "Koch (40)",
                "Koch (Köln und pünktlich)",
                "Koch (London Vollzeit)",
                "Cook - pastry",
                "Ostra Mill (Bilbao)",
                "Ostra Mill - Recife",
                "(Bilbao)",
                "(Bilb"
            })
    void otherWordsBehindATitleStay(String title) {
        assertThat(TitleAsides.strip(title)).isEqualTo(title);
    }

    @Test
    void whatExplainsThePositionAtLengthIsNoPartOfItsName() {
        assertThat(TitleAsides.strip("Risk Analyst (" + "x".repeat(60) + ")"))
                .isEqualTo("Risk Analyst (" + "x".repeat(60) + ")");
        assertThat(TitleAsides.strip("Risk Analyst (" + "x".repeat(61) + ")")).isEqualTo("Risk Analyst");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remote | true",
                "Remote, Spain | true",
                "Hybrid | true",
                "Part-time | true",
                "full time, nights | true",
                "nights, remote | false",
                "Vallmora | false"
            })
    void employersWriteTheseIntoTheTitleItself(String aside, boolean kept) {
        assertThat(TitleAsides.isKept(aside)).isEqualTo(kept);
    }
}
