package com.havenjob.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nordwind Systèmes GmbH    | nordwind systemes",
                "BRIGHTLOOM, Inc.          | Brightloom",
                "Fern & Wick Ltd.          | Fern and Wick",
                "The Harbour Company       | Harbour",
                "Kestrel-Soft              | KestrelSoft",
                "Tidal Works S.à r.l.      | Tidal Works",
                "Łódka Sp. z o.o.          | Łódka",
                "Quayside B.V.             | Quayside",
                "Amberlin GmbH & Co. KG    | Amberlin",
                "Amberlin Holding AG       | amberlin",
                "Ｗｉｄｅ Letters          | wide letters",
                "株式会社あおば              | 株式会社あおば",
                "Booking.example           | BOOKING.EXAMPLE"
            })
    void oneEmployerHasOneKey(String one, String other) {
        assertThat(CompanyKey.of(one)).isEqualTo(CompanyKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nordwind              | Nordwind Energy",
                "Brightloom            | Brightloom Labs",
                "Fern                  | Wick",
                "Studio 7              | Studio 8",
                "Alder Bank            | Alder Insurance",
                "Holding Hands         | Hands",
                "AB Bakery             | Bakery",
                "Co-op                 | Op",
                "Generation Z          | Generation",
                "The Company Inc.      | The Holding",
                "あおば                 | あおぞら"
            })
    void twoEmployersHaveTwoKeys(String one, String other) {
        assertThat(CompanyKey.of(one)).isNotEqualTo(CompanyKey.of(other));
    }

    @Test
    void aNameOfNothingButLegalFormsKeepsTheFirst() {
        assertThat(CompanyKey.of("The Company Inc.")).isEqualTo("company");
        assertThat(CompanyKey.of("SAS")).isEqualTo("sas");
    }

    @Test
    void onlyANameWithoutLetterOrDigitHasNoKey() {
        assertThat(CompanyKey.of(" … !")).isEmpty();
    }
}
