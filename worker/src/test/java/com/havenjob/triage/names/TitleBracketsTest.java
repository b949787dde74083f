package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBracketsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fixed term, 9 months",
                "6-month FTC",
                "Maternity cover",
                "CDD 8 mois",
                "Elternzeitvertretung",
                "contrato de sustitución",
                "sostituzione maternità",
                "umowa na zastępstwo",
                "catégorie B, filière culturelle",
                "EG 8 TVöD, Schichtdienst",
                "Leeds, hybrid",
                "Leeds - Headingley",
                "Des Moines, IA",
                "Leeds office"
            })
    void contractPayAndPlaceSayNothingAboutTheWork(String aside) {
        assertThat(TitleBrackets.isTerm(aside)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Marine", "Rust, Kafka", "DACH", "12", "Leeds", "Leeds, Head of Pastry", "pastry office", "B"
            })
    void fieldsAndLoneTownsStay(String aside) {
        assertThat(TitleBrackets.isTerm(aside)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"56", "974", "2A"})
    void departmentsAreNumbers(String aside) {
        assertThat(TitleBrackets.isDepartment(aside)).isTrue();
        assertThat(TitleBrackets.isDepartment(aside + "9b")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Night Baker (sourdough | Night Baker",
                "Night Baker) – Jo | Night Baker",
                "Night Baker (f/m) (sour | Night Baker (f/m)",
                "Night Baker (sourdough) | Night Baker (sourdough)",
                "Night Baker | Night Baker"
            })
    void aTitleEndsAtTheBracketWithoutItsOtherHalf(String title, String balanced) {
        assertThat(TitleBrackets.balanced(title).strip()).isEqualTo(balanced);
    }
}
