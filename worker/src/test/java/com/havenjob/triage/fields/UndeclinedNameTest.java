package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndeclinedNameTest {

    @ParameterizedTest
    @CsvSource({
        "Zielonego Tarasu, zielonytaras, Zielony Taras",
        "Małej Młynarki, malamlynarka, Mała Młynarka",
        "Ostrelu, ostrel, Ostrel",
        "Białą Wieżą, bialawieza, Biała Wieża"
    })
    void theAddressHasTheEndings(String declined, String label, String name) {
        assertThat(UndeclinedName.of(declined, label)).contains(name);
    }

    @Test
    void anotherNameStaysAsItIs() {
        assertThat(UndeclinedName.of("Zielonego Tarasu", "czerwonytaras")).isEmpty();
        assertThat(UndeclinedName.of("Zielony Taras", "zielonytaras")).isEmpty();
        assertThat(UndeclinedName.of("Ostra", "ostrawaprojekt")).isEmpty();
    }
}
