package com.havenjob.triage.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclinedTest {

    @ParameterizedTest
    @CsvSource({
        "Łodzi, Łódź",
        "Tychach, Tychy",
        "Zielonej Górze, Zielona Góra",
        "Rzeszowie, Rzeszów",
        "Barłowie, Barłów",
        "Dębnowicach, Dębnowice",
        "Kruszyniu, Kruszyń",
        "Śremie, Śrem",
        "Nowej Barłce, Nowej Barłce",
        "Ełk, Ełk"
    })
    void aPlaceGetsTheNameOfItsAddress(String declined, String nominative) {
        assertThat(Declined.nominative(declined)).isEqualTo(nominative);
    }

    @Test
    void onlyBehindItsWordsAndInPolishMail() {
        assertThat(new PlaceLanguage(List.of("pl")).nominative("Rzeszowie", "w"))
                .isEqualTo("Rzeszów");
        assertThat(new PlaceLanguage(List.of("pl")).nominative("Rzeszowie", "("))
                .isEqualTo("Rzeszowie");
        assertThat(new PlaceLanguage(List.of("de")).nominative("Rzeszowie", "w"))
                .isEqualTo("Rzeszowie");
    }
}
