package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSimilarityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Backend Engineer                | Engineer, Backend            | 1.0",
                "Développeur Java                | developpeur java             | 1.0",
                "Softwareentwickler (m/w/d)      | Softwareentwickler           | 1.0",
                "Data Engineer (Req 20418)       | Data Engineer Req            | 1.0",
                "Head of Design                  | Head Design                  | 1.0",
                "C++ Developer                   | C# Developer                 | 0.5",
                "Data Engineer                   | Data Analyst                 | 0.5",
                "Senior Backend Engineer         | Backend Engineer             | 0.8",
                "Nurse                           | Welder                       | 0.0",
                "Engineer II                     | Engineer III                 | 0.5"
            })
    void shareOfWordsInCommon(String one, String other, double expected) {
        assertThat(TitleSimilarity.of(one, other)).isEqualTo(expected, within(0.001));
        assertThat(TitleSimilarity.of(other, one)).isEqualTo(expected, within(0.001));
    }

    @Test
    void aTitleWithoutATellingWordIsLikeNothing() {
        assertThat(TitleSimilarity.of("", "Engineer")).isZero();
        assertThat(TitleSimilarity.of("(m/w/d)", "(m/w/d)")).isZero();
        assertThat(TitleSimilarity.of("", "")).isZero();
    }

    @Test
    void shortNumbersTellLevelsApartAndLongOnesAreRequisitions() {
        assertThat(TitleSimilarity.of("Technician 1", "Technician 2")).isEqualTo(0.5, within(0.001));
        assertThat(TitleSimilarity.of("Technician 10001", "Technician 20002")).isEqualTo(1, within(0.001));
    }
}
