package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainsTest {

    @Test
    void aPortalIsKnownByItsDomainAndWhatStandsBelow() {
        assertThat(Domains.portalKey("interamt.de")).contains("interamt");
        assertThat(Domains.portalKey("mail.interamt.de")).contains("interamt");
        assertThat(Domains.portalKey("ostra.example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "werkenbijostra, ostra",
        "werken-bij-ostra, ostra",
        "ostra-karriere, ostra",
        "jobs-ostra, ostra",
        "ostra, ostra",
        "jobs, jobs"
    })
    void wordsForTheSearchOfStaffAreNoPartOfTheName(String label, String name) {
        assertThat(Domains.withoutCareers(label)).isEqualTo(name);
    }

    @Test
    void townsAndSecondLevelsStandBehindTheName() {
        assertThat(Domains.isSuffix("edu")).isTrue();
        assertThat(Domains.isSuffix("warszawa")).isTrue();
        assertThat(Domains.isSuffix("ostra")).isFalse();
    }

    @Test
    void agenciesSaySoInTheirDomains() {
        assertThat(Domains.isAgency("ostrarecruitment")).isTrue();
        assertThat(Domains.isAgency("ostra-seleccion")).isTrue();
        assertThat(Domains.isAgency("recruitment")).isFalse();
        assertThat(Domains.isAgency("ostra-bank")).isFalse();
    }

    @Test
    void shortFormsForKindsOfHousesAreNoPartOfTheName() {
        assertThat(Domains.withoutKind("ib-ostra")).isEqualTo("ostra");
        assertThat(Domains.withoutKind("ibostra")).isEqualTo("ibostra");
        assertThat(Domains.withoutKind("ib-o")).isEqualTo("ib-o");
    }
}
