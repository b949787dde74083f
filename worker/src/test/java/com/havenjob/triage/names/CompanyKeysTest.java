package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyKeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ostra Mill, Inc. | ostra mill",
                "Brévault S.A.S. | brevault",
                "Rabenstein Optik GmbH & Co. KG | Rabenstein Optik",
                "Pebble & Thorn | Pebble and Thorn",
                "Quillmark.io | quillmark",
                "Dolina Systemów sp. z o.o. | dolina systemow sp z oo"
            })
    void spellingsOfOneCompanyShareTheirKey(String one, String other) {
        assertThat(CompanyKeys.key(one)).isNotEmpty().isEqualTo(CompanyKeys.key(other));
    }

    @Test
    void differentCompaniesKeepDifferentKeys() {
        assertThat(CompanyKeys.key("Ostra Mill")).isNotEqualTo(CompanyKeys.key("Ostra Mills"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hl | Harrow Lane | true",
                "hl | Harrow | false",
                "ccg | Cedar Creek Group | true",
                "x | Xylo | false"
            })
    void initialsStandForAName(String key, String name, boolean initials) {
        assertThat(CompanyKeys.isInitials(key, name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "HL, Harrow Lane, true",
        "CO Lipnica, Centrum Ogrodnicze Lipnica, true",
        "CO Lipnica, Centrum Lipnica, false",
        "Co Lipnica, Centrum Ogrodnicze Lipnica, false",
        "CO Lipnica, Centrum Ogrodnicze Brzoza, false",
        "Lipnica, Centrum Ogrodnicze Lipnica, false"
    })
    void initialsAbbreviateANameOrItsFirstWords(String shorter, String longer, boolean expected) {
        assertThat(CompanyKeys.abbreviates(shorter, longer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Aubrenne, Conservatoire du Val d'Aubrenne, true",
        "Kerbel, Musée de Kerbel, true",
        "KERBEL, Musée de Kerbel, true",
        "Kerbel, Team Kerbel, false",
        "Kerbel, Kerbel, false",
        "erbel, Musée de Kerbel, false"
    })
    void whatStandsBehindALinkIsTheEndOfAName(String shorter, String longer, boolean expected) {
        assertThat(CompanyKeys.isEndOf(shorter, longer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHO | Centre Hospitalier de l'Orbe",
                "OBDF | Ostra Bharat Dairy Federation Ltd.",
                "HS Ostra | Hochschule Ostra",
                "TL Ostra | Towarzystwo Leasingowe Ostra S.A.",
                "SPS Ostrowik | Samodzielny Publiczny Szpital w Ostrowiku"
            })
    void shortFormsAreKnownWithoutLinksAndLegalForms(String shorter, String longer) {
        assertThat(CompanyKeys.abbreviates(shorter, longer)).isTrue();
    }

    @Test
    void aDeclinedNameIsTheSame() {
        assertThat(CompanyKeys.isDeclined("Banku Ludowym Ostra", "Bank Ludowy Ostra"))
                .isTrue();
        assertThat(CompanyKeys.isDeclined("Bank Ludowy Ostra", "Bank Ludowy Ostra"))
                .isFalse();
        assertThat(CompanyKeys.isDeclined("Bank Ludowy Ostra", "Bank Rolny Ostra"))
                .isFalse();
    }

    @Test
    void aNameIsTheTailOfALongerOneAndStandsWithoutItsArticle() {
        assertThat(CompanyKeys.isTail("Irmãos Vester", "Serralharia Irmãos Vester"))
                .isTrue();
        assertThat(CompanyKeys.isTail("Vester", "Serralharia Ostravester")).isFalse();
        assertThat(CompanyKeys.isWithArticle("Comptoir Ostra", "Le Comptoir Ostra"))
                .isTrue();
        assertThat(CompanyKeys.isWithArticle("Comptoir Ostra", "Grand Comptoir Ostra"))
                .isFalse();
    }

    @Test
    void legalFormsAreWrittenWithBlanksToo() {
        assertThat(CompanyKeys.key("Ostra Mill e. K.")).isEqualTo(CompanyKeys.key("Ostra Mill"));
    }
}
