package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cook, Tue Apr 7, 9:00 AM | Cook",
                "Cook - Tuesday 7 April | Cook",
                "Cook Tuesday 7 April | Cook",
                "Cook, 7 April 2026 | Cook",
                "Cook (7 April) | Cook",
                "Koch, 07.04.2026, 9 Uhr | Koch",
                "Cuisinier, mardi 7 avril à 9h | Cuisinier",
                "Koch, Di 7. April, 9 Uhr | Koch",
                "Kok - dinsdag 7 april 9.00 uur | Kok",
                "Cozinheiro - terça-feira, 7 de abril | Cozinheiro",
                "Kierowca, wtorek 7 kwietnia, 9:00 | Kierowca"
            })
    void theDayOfAnAppointmentIsNoPartOfATitle(String text, String title) {
        assertThat(TitleDates.before(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Cook",
                "Cook 2",
                "Cook, April 2026",
                "Cook do 7",
                "Cook, Tuesday shift",
                "Tuesday 7 April",
                "Ostra, Tuesday 7 April",
                "Cook, 7",
                "Cook, 24/7",
                "Cook - 4.7.2 kitchen"
            })
    void otherTextsStay(String text) {
        assertThat(TitleDates.before(text)).isEqualTo(text);
    }
}
