package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "eBay, true",
        "n8n, true",
        "quillmark.io, true",
        "m&m, true",
        "ostra, false",
        "ostra mill, false",
        "'', false"
    })
    void smallNameIsWrittenSoOnPurposeIfItHasACapitalADigitOrAMark(String name, boolean styled) {
        assertThat(CompanyWords.isStyled(name)).isEqualTo(styled);
    }

    @ParameterizedTest
    @CsvSource({
        "Mill, true",
        "of, true",
        "bread, false",
        "Baker, false",
        "Thanks, false",
        "Position, false",
        "Bewerbung, false",
        "Technical, false"
    })
    void wordsOfGreetingsAndDepartmentsStandInsideNoName(String word, boolean inside) {
        assertThat(CompanyWords.isInside(word)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "Hotel, true, false",
        "hotel, false, false",
        "Networks, false, true",
        "networks, false, false",
        "Ostra, false, false"
    })
    void wordsThatCompaniesLeaveOutOfTheirNamesAreKnown(String word, boolean kind, boolean ending) {
        assertThat(CompanyWords.isKind(word)).isEqualTo(kind);
        assertThat(CompanyWords.isEnding(word)).isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource({"Rabenstein Optik GmbH, true", "'Ostra Mill, Inc.', true", "Ostra Mill, false", "GmbH Rabenstein, false"
    })
    void nameInFullEndsWithItsLegalForm(String name, boolean full) {
        assertThat(CompanyWords.hasLegalForm(name)).isEqualTo(full);
    }
}
