package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleWorkplacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kierowca w hurtowni w Gryficach | kierowca",
                "kucharz we firmie | kucharz",
                "docent aan het Ostra College | docent",
                "enfermera en el Hospital Ostra | enfermera",
                "porteiro no Hospital Ostra | porteiro"
            })
    void theHouseIsNoPartOfATitle(String text, String title) {
        assertThat(text.substring(0, TitleWorkplaces.find(text))).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kucharz",
                "pracownik w magazynie",
                "asystent w Katedrze Botaniki",
                "docent aan het woord",
                "enfermera en el hospital",
                "Manager at large"
            })
    void otherTextsStay(String text) {
        assertThat(TitleWorkplaces.find(text)).isNegative();
    }
}
