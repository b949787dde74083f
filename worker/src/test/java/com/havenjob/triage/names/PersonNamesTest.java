package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Rachid", "Ruben en Fatima", "Hannah and Orsk", "Duarte e a Joana"})
    void firstNamesMayBeJoined(String text) {
        assertThat(PersonNames.areFirstNames(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jackiem", "Pawłem", "Anny", "Marka", "Tomkiem i Jackiem", "Jerzym"})
    void polishDeclinesThem(String text) {
        assertThat(PersonNames.areFirstNames(text, true)).isTrue();
        assertThat(PersonNames.areFirstNames(text, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hannah Vester", "Ostra", "Ostra en Tiltmore", "Hannah Mill Ltd", "rachid"})
    void otherTextsAreNone(String text) {
        assertThat(PersonNames.areFirstNames(text, true)).isFalse();
    }
}
