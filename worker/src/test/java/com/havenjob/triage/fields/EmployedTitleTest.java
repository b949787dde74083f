package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployedTitleTest {

    private static List<String> alone(String title, String employer, boolean confirmed) {
        return new EmployedTitle(employer, confirmed)
                .alone(List.of(new Candidate(Field.TITLE, title, 0.9, "sentence", title))).stream()
                        .map(Candidate::value)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Night Baker, Tiltmore | Tiltmore | Night Baker",
                "Night Baker – Tiltmore | Tiltmore | Night Baker",
                "Tiltmore - Night Baker | Tiltmore | Night Baker",
                "Tiltmore: Night Baker | Tiltmore | Night Baker",
                "Tiltmore - Night Baker | Tiltmore Mills | Night Baker",
                "Tiltmore Mills Night Nurse | Tiltmore Mills | Night Nurse",
                "Night Baker at Tiltmore | Tiltmore | Night Baker",
                "Jefa de Hornos en Tiltmore (Lugo) | Tiltmore | Jefa de Hornos",
                "Jefa de Hornos en Molinos | Molinos Tiltmore | Jefa de Hornos",
                "Padeiro na Tiltmore Moagens | Tiltmore | Padeiro",
                "Bäckerin bei Tiltmore, Celle | Tiltmore | Bäckerin"
            })
    void theEmployerIsNoPartOfTheTitle(String title, String employer, String alone) {
        assertThat(alone(title, employer, true)).containsExactly(alone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Night Baker at Tiltmores | Tiltmore",
                "Head of Growth at Scale | Tiltmore",
                "Assistant to Tiltmore | Tiltmore",
                "Tiltmore-Baker | Tiltmore",
                "At Tiltmore | Tiltmore",
                "Night Baker at | Tiltmore",
                "Night Baker | ''"
            })
    void whatIsNotTheEmployerStays(String title, String employer) {
        assertThat(alone(title, employer, true)).containsExactly(title);
    }

    @Test
    void behindADashAnEmployerWhomOnePlaceNamesMayBeAFieldOfWork() {
        assertThat(alone("Night Baker - Bread", "Bread", false)).containsExactly("Night Baker - Bread");
        assertThat(alone("Night Baker, Bread", "Bread", false)).containsExactly("Night Baker");
    }

    @Test
    void theBeginningOfAnEmployersNameThatOnePlaceHasMayBeAFieldOfWork() {
        assertThat(alone("Especialista en Marketing", "Marketing Tiltmore", false))
                .containsExactly("Especialista en Marketing");
        assertThat(alone("Especialista en Tiltmore", "Tiltmore", false)).containsExactly("Especialista");
    }

    @Test
    void whatWouldEndWithAMarkIsCutThere() {
        assertThat(alone("Night Nurse - at Tiltmore", "Tiltmore", true)).containsExactly("Night Nurse");
    }

    @Test
    void aTitleThatIsTheEmployerIsNone() {
        assertThat(alone("Tiltmore Software", "Tiltmore Software GmbH", true)).isEmpty();
        assertThat(alone("Night Nurse", "Night Nurse GmbH", true)).containsExactly("Night Nurse");
    }
}
