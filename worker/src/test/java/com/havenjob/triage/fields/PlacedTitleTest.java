package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Finding;
import com.havenjob.triage.particulars.WrittenMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedTitleTest {

    private static final Support SUPPORT = new Support(0.8, 0.1, 2, false, true, false, false, 1, 0, 0);

    private static String withoutTown(String title, String body) {
        var choice = new Choice(new Finding<>(title, 0.9, "sentence", body), SUPPORT);
        return PlacedTitle.withoutTown(
                        choice, null, "Ostra Mill", WrittenMail.saying(body).reading())
                .finding()
                .value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bench Joiner, Lowfield, TX; Bench Joiner",
                "Bench Joiner, Low Field, TX, United States; Bench Joiner",
                "Bench Joiner - The Old Yard, Lowfield, TX; Bench Joiner - The Old Yard",
                "Bench Joiner, Marketing, TX; Bench Joiner, Marketing, TX",
                "Staff Nurse, Intensive Care, RN; Staff Nurse, Intensive Care, RN",
                "Staff Nurse, Boston, MA; Staff Nurse",
                "Staff Nurse, Lowfield, PA; Staff Nurse, Lowfield, PA",
                "Staff Nurse, Lowfield, PA, USA; Staff Nurse",
                "Bench Joiner, the lower field by the river, TX; Bench Joiner, the lower field by the river, TX",
                "Bench Joiner, Lowfield; Bench Joiner, Lowfield",
                "Lowfield, TX; Lowfield, TX"
            })
    void aTownThatAStateStandsBehindIsNoPartOfTheTitle(String title, String whole) {
        assertThat(withoutTown(title, "Thank you for your application.")).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "We need somebody in Lowfield.; Bench Joiner",
                "We need somebody for Lowfield.; Bench Joiner, Lowfield",
                "You find us at 14 Mill Street, Lowfield.; Bench Joiner",
                "Oak, Lowfield.; Bench Joiner, Lowfield"
            })
    void aTownAloneHasToBeOneElsewhere(String body, String whole) {
        assertThat(withoutTown("Bench Joiner, Lowfield", body)).isEqualTo(whole);
    }
}
