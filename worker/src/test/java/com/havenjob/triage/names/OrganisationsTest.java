package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stadt Ostrafeld am Bach",
                "Katholisches Klinikum Ostrafeld",
                "Mairie d'Ostrevault",
                "Gemeente Ostrabeek",
                "Ayuntamiento de Ostravilla",
                "Comune di Ostra sul Lago",
                "Câmara Municipal de Ostrela",
                "Urząd Gminy Ostrowik",
                "Wasserzweckverband Ostra",
                "Ostra Primary School",
                "Ostra Homes Ltd",
                "SARL Ostra Frères",
                "Ostra S.n.c. di Ostra Ugo & C."
            })
    void whatNamesItsKindOrItsLegalFormIsAnOrganisation(String name) {
        assertThat(Organisations.isShaped(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Vester",
                "Klinikum",
                "For Ostra Homes Ltd",
                "Ostra Homes Recruitment",
                "This mail was sent by Ostra Ltd",
                "Serve as",
                "ostra homes ltd"
            })
    void otherLinesHaveNotItsShape(String line) {
        assertThat(Organisations.isShaped(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Katedra Pieczywa",
                "Referacie Pieczywa",
                "Biuro Kadr",
                "Ufficio Personale",
                "Servicio de Recursos Humanos",
                "People Partner",
                "Human Resources",
                "Personalabteilung"
            })
    void partsOfAnOrganisationAreNotTheEmployer(String name) {
        assertThat(Organisations.isDepartment(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Biuro Rachunkowe Ostra", "Servicio Ostrense de Salud", "Zespół Szkół w Ostrowiku", "Ostra"})
    void employersAreCalledAlikeWhereNoWordForStaffStandsBehind(String name) {
        assertThat(Organisations.isDepartment(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ufficio Personale dell'Università di Ostra | Università di Ostra",
                "Katedra Pieczywa Uniwersytet Ostrowik | Uniwersytet Ostrowik",
                "Katedra Pieczywa |",
                "Ostra Mill | Ostra Mill"
            })
    void theOrganisationBehindItsPartIsTheName(String text, @Nullable String name) {
        assertThat(Organisations.employer(text)).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void wordsForAnOfficeInFrontAreNoName() {
        assertThat(Organisations.withoutOffice("Recrutement CHO")).isEqualTo("CHO");
        assertThat(Organisations.withoutOffice("Ostra Mill")).isEqualTo("Ostra Mill");
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Vester, true",
        "mgr Anna Vester, true",
        "Jean-Pierre de Vester, true",
        "Vester Mill, false",
        "Anna, false",
        "Anna Vester Logistics, false",
        "Anna & Vester, false",
        "Anna Portal, false"
    })
    void peopleBeginWithAFirstName(String name, boolean person) {
        assertThat(Organisations.isPerson(name)).isEqualTo(person);
    }

    @Test
    void changesTitlesRolesAndSkillsAreNoCompanies() {
        assertThat(Organisations.isOther("Abgesagt")).isTrue();
        assertThat(Organisations.isOther("Mme Vester")).isTrue();
        assertThat(Organisations.isOther("Ostra")).isFalse();
        assertThat(Organisations.isRole("Asystentka Zarządu")).isTrue();
        assertThat(Organisations.isRole("Ostra Mill")).isFalse();
        assertThat(Organisations.isSkill("Kotlin")).isTrue();
        assertThat(Organisations.isSkill("Ostra")).isFalse();
    }
}
