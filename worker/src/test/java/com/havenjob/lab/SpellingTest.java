package com.havenjob.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marrowby, Inc. | marrowby",
                "The Marrowby Company | marrowby",
                "marrowby.io | marrowby",
                "Marrowby.co.uk Ltd. | marrowby",
                "Küstenglas AG | kustenglas",
                "Fell & Sons LLC | fellandsons",
                "Zorza Sp. z o.o. | zorza",
                "Lumière S.A.S. | lumiere",
                "S.A. | sa",
                "Incline Holdings Group | inclinegroup",
                "The Incline Holdings | incline",
                "Ⅷ Labs | viiilabs",
            })
    void companyIsWhatIsLeftOfItsName(String name, String left) {
        assertThat(Spelling.company(name)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data Engineer (m/w/d) | dataengineer",
                "Data Engineer m/f/x | dataengineer",
                "Data Engineer - Req ID: DE-20331 | dataengineer",
                "R0045512 Data Engineer | dataengineer",
                "Data Engineer, Summer 2026 | dataengineersummer2026",
                "Développeur C++ / C# (H/F) | developpeurc++c#",
                "Data_Engineer (all genders) | dataengineer",
                "Level 3 Engineer | level3engineer",
                "Chargé d'études (CDI) | chargedetudes",
            })
    void titleIsWhatIsLeftOfIt(String name, String left) {
        assertThat(Spelling.title(name)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zürich, Switzerland | zurich",
                "Lyon (69) | lyon",
                "Remote - Ghent | remote",
                "Leeds · Hybrid | leeds",
            })
    void cityIsTheBeginningOfALocation(String location, String city) {
        assertThat(Spelling.city(location)).isEqualTo(city);
    }
}
